import type { Finding } from "../finding.ts";
import type { HearFigure, PaperAudit } from "../paper-audit.ts";
import { claimedCells, type ClaimedCells } from "./claimed-cells.ts";
import { compareChartCells } from "./compare-chart-cells.ts";
import type { ExpectedWorkbook } from "./expected-workbook.ts";
import { hasNoResults } from "./has-no-results.ts";
import { holdCells } from "./hold-cells.ts";
import { holdTexts } from "./hold-texts.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { WorkbookContent } from "./workbook-content.ts";
import { workbookSums } from "./workbook-sums.ts";

/**
 * Hold a finished workbook against what it is to hold: every cell of its tables by row and column, key figures by their
 * labels, texts with a figure in them, the charts' copies of cells; and its figures against one another.
 *
 * Of a formula, the result that the file keeps is held against the view.
 *
 * @param others titles of the other workbooks, one of which may stand under this paper's name
 * @throws ProblemError where the file cannot be read
 */
export async function auditWorkbook(
  bytes: Uint8Array,
  paper: ExpectedWorkbook,
  { others, hear }: { readonly others: ReadonlySet<string>; readonly hear: HearFigure },
): Promise<PaperAudit> {
  const content = await readWorkbook(bytes);
  const title = content.sheets[0]?.cells.at(1, 1);
  if (title !== paper.title && others.has(String(title)))
    return { findings: [swapped(paper.title, String(title))], held: 0, texts: 0, unchecked: 0 };
  const isCalculated = !hasNoResults(content);
  const claimed = claimedCells();
  const cells = paper.sheets.map((sheet) => holdCells(sheet, content, { claimed, hear }));
  const tables = cells.flatMap((held) => held.tables);
  // Only when all tables have claimed their cells, which somebody may have moved to another sheet.
  const texts = paper.sheets.map((sheet) => holdTexts(sheet, content, { claimed, tables }));
  return {
    findings: [
      ...(isCalculated ? [] : [noResults]),
      ...paper.sheets.flatMap((_, index) => [...(cells[index]?.findings ?? []), ...(texts[index]?.findings ?? [])]),
      ...(isCalculated ? compareChartCells(content) : []),
      ...workbookSums(tables, paper),
    ],
    held: sum(cells.map(({ held }) => held)),
    texts: sum([...cells, ...texts].map((held) => held.texts)),
    unchecked: unclaimedNumbers(content, claimed),
  };
}

function swapped(expected: string, found: string): Finding {
  return { kind: "audit-swapped", place: "", figure: "title", expected, found };
}

const noResults: Finding = {
  kind: "audit-missing",
  place: "",
  figure: "the formulas",
  expected: "a result kept beside each",
  found: "",
};

function unclaimedNumbers({ sheets }: WorkbookContent, claimed: ClaimedCells): number {
  let count = 0;
  for (const { cells } of sheets)
    for (const { value, index } of cells.all()) if (typeof value === "number" && !claimed.has(cells, index)) count += 1;
  return count;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
