import { escapeXml } from "../opc/escape-xml.ts";
import { separated } from "../view/format/figure-text.ts";
import type { ReviewReportRow, ReviewReportView } from "../view/review/review-report-view.ts";
import { say, type Words, wordsOf } from "../words/paper-words.ts";

/** Stands in the page's head, so that we know a page of ours again. */
export const reviewPageMark = "shiryo-review-report";

/** The report on a review as one HTML page without scripts and without anything from outside. */
export function renderReviewPage(view: ReviewReportView): string {
  const { wording, title, edition, date, counts, rows, notes } = view;
  const words = wordsOf(wording);
  const summary = counts
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => say(words, "review.stateCount", { state: label, count }));
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="generator" content="${reviewPageMark}">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
<p>${escapeXml(say(words, "review.heading", { edition, date }))}</p>
<p>${escapeXml(summary.join(say(words, "list.separator")))}</p>
<table>
<thead><tr>${columns.map((column) => headerHtml(column, words)).join("")}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, words)).join("\n")}
</tbody>
</table>
${notes.map((note) => `<p>${escapeXml(say(words, "review.note", { note }))}</p>`).join("\n")}
</body>
</html>
`;
}

const columns = [
  "no",
  "state",
  "decision",
  "program",
  "indicator",
  "field",
  "old",
  "new",
  "remark",
  "file",
  "sheet",
  "cell",
] as const satisfies readonly (keyof ReviewReportRow)[];

function headerHtml(column: (typeof columns)[number], words: Words): string {
  return `<th scope="col">${escapeXml(say(words, `review.column.${column}`))}</th>`;
}

function rowHtml(row: ReviewReportRow, words: Words): string {
  const cells = columns.map((column) => cellHtml(row[column], words));
  return `<tr${row.isOpen ? ' class="open"' : ""}>${cells.join("")}</tr>`;
}

function cellHtml(value: string | number | null, words: Words): string {
  if (typeof value === "number") return `<td class="figure">${figureText(value, words)}</td>`;
  return `<td>${escapeXml(value ?? say(words, "figure.none")).replaceAll("&#10;", "<br>")}</td>`;
}

/** As it was typed, to the last decimal. */
function figureText(value: number, words: Words): string {
  return `${value < 0 ? say(words, "sign.negative") : ""}${separated(Math.abs(value), 15)}`;
}

const style = `
body { font-family: Calibri, Carlito, sans-serif; margin: 2em; color: #000; }
body:lang(ja) { font-family: "Yu Gothic", "Noto Sans CJK JP", sans-serif; }
h1 { font-size: 1.3em; }
table { border-collapse: collapse; font-size: 0.85em; }
th, td { border: 1px solid #808080; padding: 0.2em 0.5em; vertical-align: top; text-align: left; }
th { background: #d6dfe8; }
.figure { text-align: right; white-space: nowrap; }
.open td:nth-child(3) { color: #9c1c1c; font-weight: bold; }
`;
