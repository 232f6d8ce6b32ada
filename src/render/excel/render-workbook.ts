import { digest } from "../../base/digest.ts";
import { type KeptPieces, nothingKept } from "../../base/kept-pieces.ts";
import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import type { CompileExpression } from "./layout/expressions.ts";
import { type DrawnSheet, planWorkbook, type WorkbookPlan } from "./layout/plan-workbook.ts";
import type { SheetLayout, WorkbookLayout } from "./layout/sheet-layout.ts";
import { createStyleNumbers } from "./package/cell-xml.ts";
import { repeatablePackage } from "./package/repeatable-package.ts";
import { createSharedStrings } from "./package/shared-strings.ts";
import { renderSheetData, type SheetData } from "./package/sheet-data.ts";
import type { SheetFrame, WorkbookFrame } from "./package/write-frame.ts";
import { excelNameKey } from "./template/parse-reference.ts";
import type { ParsedWorkbookTemplate } from "./template/parse-workbook-template.ts";

/** What a workbook needs besides template and view. */
export type WorkbookSetting = {
  readonly compile: CompileExpression;
  /** Named as the author in the file's properties */
  readonly creator: string;
  /** Stands in the file's properties; the same date gives the same bytes */
  readonly date: Date;
  /** Frames that earlier builds made; each is made where it is left out */
  readonly frames?: KeptPieces;
};

/**
 * A workbook (.xlsx) as bytes. The same template, view and setting give the same bytes.
 *
 * @throws ProblemError where a formula's reference leads nowhere or a text cannot stand in a cell
 */
export async function renderWorkbook(
  template: ParsedWorkbookTemplate,
  view: object,
  setting: WorkbookSetting,
): Promise<Uint8Array> {
  const { look } = template.content;
  const plan = planWorkbook(template.content, view, setting.compile);
  const { sheets, strings, styles } = writeSheets(plan, look.font);
  const layout = { ...plan, sheets: sheets.map(({ sheet }) => sheet) };
  refuseClashes(layout);
  const frame = await keptFrame({ layout, look, styles: styles.looks, setting });
  return repeatablePackage(frame, {
    sheets: sheets.map(({ sheet, data, charts }) => ({ tables: sheet.tables, data, charts: charts(plan.cellsAt) })),
    strings,
    styles: styles.looks.length,
    font: look.font,
  });
}

type Written = Pick<DrawnSheet, "charts"> & { readonly sheet: SheetFrame; readonly data: SheetData };

/** Sheet after sheet: the cells of all of them at once would fill the memory. */
function writeSheets(plan: WorkbookPlan, font: string) {
  const tables = {
    font,
    strings: createSharedStrings(),
    styles: createStyleNumbers(),
    formulas: new Map<string, string>(),
  };
  const sheets: Written[] = [];
  for (const { layout, charts } of plan.drawSheets()) {
    const { cells: _, runs: __, heights: ___, merges: ____, ...sheet } = layout;
    sheets.push({ sheet, charts, data: renderSheetData(layout, tables) });
  }
  return { sheets, ...tables };
}

type Order = WorkbookFrame & { readonly setting: { readonly frames?: KeptPieces } };

/**
 * The library's part of a workbook, as an earlier build wrote it where it is still the same: it tells of rows and
 * columns and not of figures. Loading the library takes longer than writing all the cells.
 */
export async function keptFrame({ layout, look, styles, setting }: Order): Promise<Uint8Array> {
  const { frames = nothingKept, creator, date } = setting;
  const name = digest(JSON.stringify([layout, look, styles, creator, date], setsAsLists));
  const kept = frames.take(name);
  if (kept !== undefined) return kept;
  const { writeFrame } = await import("./package/write-frame.ts");
  const frame = await writeFrame({ layout, look, styles, setting });
  frames.keep(name, frame);
  return frame;
}

/** JSON knows no sets: all of them would look alike. */
function setsAsLists(_: string, value: unknown): unknown {
  return value instanceof Set ? [...value] : value;
}

type Named = Pick<WorkbookLayout, "names"> & { readonly sheets: readonly Pick<SheetLayout, "name" | "tables">[] };

/**
 * Refuse names that Excel would not open.
 *
 * @throws ProblemError (template-cell)
 */
export function refuseClashes({ sheets, names }: Named): void {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const problems = [
    ...twice(sheets.map(({ name }) => name)).map((name) => fault(`two sheets are called "${name}"`)),
    ...twice([...tables, ...names].map(({ name }) => name)).map((name) =>
      fault(`two tables or names are called "${name}"`),
    ),
    ...names
      .filter(({ name }) => !nameForm.test(name))
      .map(({ name }) => fault(`Excel cannot use "${name}" as a name`)),
    ...tables.flatMap(({ name, columns }) => [
      ...twice(columns.map((column) => column.name)).map((header) =>
        fault(`the table ${name} has two columns "${header}"`),
      ),
      ...columns
        .filter((column) => column.name.trim() === "")
        .map(() => fault(`a column of the table ${name} has no header`)),
    ]),
  ];
  if (problems.length > 0) throw new ProblemError(problems);
}

/** Letters, digits, _ and points; not like a cell. */
const nameForm = /^(?![A-Za-z]{1,3}\d+$|[RrCc](\d|$))[\p{L}_][\p{L}\p{N}_.]*$/u;

function twice(names: readonly string[]): string[] {
  const keys = names.map(excelNameKey);
  return names.filter((_, index) => keys.indexOf(keys[index] ?? "") < index);
}

function fault(message: string): Problem {
  return problemOf("template-cell", { message, hint: "give each its own name in the template" });
}
