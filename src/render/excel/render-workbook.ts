import { digest } from "../../base/digest.ts";
import { type KeptPieces, nothingKept } from "../../base/kept-pieces.ts";
import { ProblemError } from "../../base/problem.ts";
import { composedFaults } from "./layout/composed-faults.ts";
import type { DrawnLook } from "./layout/drawn-look.ts";
import type { CompileExpression } from "./layout/expressions.ts";
import {
  type DrawnSheet,
  type PlacedWorkbook,
  placeWorkbook,
  planWorkbook,
  type WorkbookPlan,
} from "./layout/plan-workbook.ts";
import { createStyleNumbers } from "./package/cell-xml.ts";
import { repeatablePackage } from "./package/repeatable-package.ts";
import { createSharedStrings } from "./package/shared-strings.ts";
import { renderSheetData, type SheetData } from "./package/sheet-data.ts";
import type { SheetFrame, WorkbookFrame } from "./package/write-frame.ts";
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
 * @throws ProblemError with every name, formula and message that Excel would not take, each with its field of the template,
 * before anything is drawn; and where a text cannot stand in a cell
 */
export async function renderWorkbook(
  template: ParsedWorkbookTemplate,
  view: object,
  setting: WorkbookSetting,
): Promise<Uint8Array> {
  const { content } = template;
  const placed = placeWorkbook(content, view, setting.compile);
  const { look, words } = placed.shared;
  await refuseFaults(template, placed);
  const plan = planWorkbook(content, placed);
  const { sheets, strings, styles } = writeSheets(plan, look);
  const layout = { ...plan, sheets: sheets.map(({ sheet }) => sheet) };
  const frame = await keptFrame({ layout, look, styles: styles.looks, setting });
  return repeatablePackage(frame, {
    sheets: sheets.map(({ sheet, data, charts }) => ({ tables: sheet.tables, data, charts: charts(plan.cellsAt) })),
    strings,
    named: layout,
    styles: styles.looks.length,
    look,
    words,
  });
}

async function refuseFaults({ source, content }: ParsedWorkbookTemplate, placed: PlacedWorkbook): Promise<void> {
  const faults = composedFaults(content, placed);
  if (faults.length === 0) return;
  // Templates known beforehand have no places of their own.
  const { yamlPlaces } = await import("../../load/yaml/yaml-places.ts");
  const placeOf = yamlPlaces(source);
  throw new ProblemError(faults.map(({ problem, path }) => ({ ...problem, place: placeOf(path) })));
}

type Written = Pick<DrawnSheet, "charts"> & { readonly sheet: SheetFrame; readonly data: SheetData };

/** Sheet after sheet: the cells of all of them at once would fill the memory. */
function writeSheets(plan: WorkbookPlan, look: DrawnLook) {
  const tables = {
    look,
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
