import type { Finding } from "../finding.ts";
import type { HearFigure } from "../paper-audit.ts";
import type { ChartSeries } from "../read/read-chart.ts";
import { compareChartCells } from "./compare-chart-cells.ts";
import { compareTexts, textsOutside } from "./compare-texts.ts";
import type { ExpectedSheet, ExpectedTable, ExpectedWorkbook } from "./expected-workbook.ts";
import { type HeldCells, holdCells } from "./hold-cells.ts";
import { locateTable, type Lost } from "./located-table.ts";
import type { SheetContent } from "./sheet-content.ts";
import { workbookSums } from "./workbook-sums.ts";

/** What a sheet is to hold, and what else of its workbook there is to know. */
export type SheetToHold = {
  /** undefined for a sheet that somebody added */
  readonly expected: ExpectedSheet | undefined;
  /** The tables that stand in it: somebody may have moved them */
  readonly tables: readonly ExpectedTable[];
  readonly charts: readonly (readonly ChartSeries[])[];
  readonly years: Pick<ExpectedWorkbook, "currentYear" | "yearBefore">;
  readonly hear: HearFigure;
};

/** What came of holding a sheet: `unchecked` are numbers of which the view says nothing. */
export type HeldSheet = HeldCells & { readonly unchecked: number };

/** Hold everything that a sheet shows against what it is to show, and its figures against one another. */
export function holdSheet(sheet: SheetContent, { expected, tables, charts, years, hear }: SheetToHold): HeldSheet {
  const found = tables.map((table) => locateTable(table, sheet));
  const located = found.flatMap((one) => one.located ?? []);
  const isCalculated = sheet.formulas === 0 || sheet.results > 0;
  const figures = expected?.figures ?? [];
  const cells = holdCells(sheet, { tables: located, figures, isCalculated }, hear);
  const outside = expected === undefined ? [] : textsOutside(sheet, located);
  const lost = found.flatMap((one) => one.lost).map((one) => missing(one, sheet.name));
  return {
    findings: [
      ...(isCalculated ? [] : [missing(noResults, sheet.name)]),
      ...lost,
      ...cells.findings,
      ...compareTexts(expected?.texts ?? [], outside),
      ...(isCalculated ? compareChartCells(sheet, charts) : []),
      ...workbookSums(located, years),
    ],
    held: cells.held,
    texts: cells.texts + outside.length,
    unchecked: unclaimedNumbers(sheet),
  };
}

/** A program that writes formulas and does not calculate them, such as openpyxl, keeps none. */
const noResults: Lost = { figure: "the formulas", expected: "a result kept beside each" };

/** Something that is not there, of a sheet. */
export function missing(lost: Lost, place: string): Finding {
  return { ...lost, kind: "audit-missing", place, found: "" };
}

function unclaimedNumbers({ cells }: SheetContent): number {
  let count = 0;
  for (const { value } of cells.unclaimed()) if (typeof value === "number") count += 1;
  return count;
}
