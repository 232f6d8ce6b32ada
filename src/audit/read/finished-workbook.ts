import type { ByteSource } from "../../base/byte-source.ts";
import { ProblemError, problemOf } from "../../base/problem.ts";
import { type OpenPackage, openPackage } from "../../opc/open-package.ts";
import { openWorkbook } from "../../opc/workbook/open-workbook.ts";
import { auditLimits } from "./audit-limits.ts";
import { type ChartSeries, readChart } from "./read-chart.ts";
import { type SheetContent, sheetContent } from "./sheet-content.ts";

/** A finished workbook that is open: what is small is there, sheets are read one after the other. */
export type FinishedWorkbook = {
  /** The sheets that people can get to see: what we hide for ourselves prints nothing. */
  readonly sheets: readonly FinishedSheet[];
  /** The charts' copies of cells */
  readonly charts: readonly (readonly ChartSeries[])[];
};

/** A sheet whose cells are read when they are asked for. */
export type FinishedSheet = Pick<SheetContent, "name" | "tables"> & { readonly read: () => SheetContent };

/** @throws ProblemError (package-damaged, package-too-large), and so does reading a sheet */
export function openFinished(bytes: ByteSource): FinishedWorkbook {
  const parts = openPackage(bytes, limits);
  const workbook = openWorkbook(parts);
  if (workbook === undefined) throw noWorkbook();
  const sheets = workbook.sheets
    .filter(({ state }) => state !== "veryHidden")
    .map((sheet): FinishedSheet => {
      const outline = { name: sheet.name, tables: sheet.tables() };
      return { ...outline, read: () => ({ ...outline, ...sheetContent(sheet.read) }) };
    });
  return { sheets, charts: chartsOf(parts) };
}

/** The look of cells says nothing of their figures. */
const limits = auditLimits((name) => name !== "xl/styles.xml" && !name.startsWith("xl/theme/"));

function chartsOf({ names, part }: OpenPackage): ChartSeries[][] {
  const charts = names.filter((path) => /^xl\/charts\/chart[^/]*\.xml$/.test(path)).toSorted();
  return charts.map((path) => readChart(part(path) ?? new Uint8Array()));
}

function noWorkbook(): ProblemError {
  return new ProblemError([problemOf("package-damaged.no-paper", { kind: "workbook" })]);
}
