import { escapeXml } from "../opc/escape-xml.ts";
import type { ReviewReportRow, ReviewReportView } from "../view/review/review-report-view.ts";

/** Stands in the page's head, so that we know a page of ours again. */
export const reviewPageMark = "shiryo-review-report";

/** The report on a review as one HTML page without scripts and without anything from outside. */
export function renderReviewPage(view: ReviewReportView): string {
  const { title, edition, date, counts, rows, notes } = view;
  const summary = counts.filter(({ count }) => count > 0).map(({ label, count }) => `${label} ${count}`);
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="generator" content="${reviewPageMark}">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
<p>${escapeXml(`${edition}　${date}`)}</p>
<p>${escapeXml(summary.join("、"))}</p>
<table>
<thead><tr>${columns.map(([header]) => `<th scope="col">${header}</th>`).join("")}</tr></thead>
<tbody>
${rows.map(rowHtml).join("\n")}
</tbody>
</table>
${notes.map((note) => `<p>${escapeXml(`（注）${note}`)}</p>`).join("\n")}
</body>
</html>
`;
}

const columns: readonly (readonly [header: string, field: keyof ReviewReportRow])[] = [
  ["番号", "no"],
  ["区分", "state"],
  ["処理", "decision"],
  ["研究事業", "program"],
  ["指標", "indicator"],
  ["項目", "field"],
  ["現在の値", "old"],
  ["記入された値", "new"],
  ["備考", "remark"],
  ["ファイル", "file"],
  ["シート", "sheet"],
  ["セル", "cell"],
];

function rowHtml(row: ReviewReportRow): string {
  const cells = columns.map(([, field]) => cellHtml(row[field]));
  return `<tr${row.decision === "未決" ? ' class="open"' : ""}>${cells.join("")}</tr>`;
}

function cellHtml(value: string | number | null): string {
  if (typeof value === "number")
    return `<td class="figure">${value.toLocaleString("en-US", { maximumFractionDigits: 15 })}</td>`;
  return `<td>${escapeXml(value ?? "－").replaceAll("&#10;", "<br>")}</td>`;
}

const style = `
body { font-family: "Yu Gothic", "Noto Sans CJK JP", sans-serif; margin: 2em; color: #000; }
h1 { font-size: 1.3em; }
table { border-collapse: collapse; font-size: 0.85em; }
th, td { border: 1px solid #808080; padding: 0.2em 0.5em; vertical-align: top; text-align: left; }
th { background: #d6dfe8; }
.figure { text-align: right; white-space: nowrap; }
.open td:nth-child(3) { color: #9c1c1c; font-weight: bold; }
`;
