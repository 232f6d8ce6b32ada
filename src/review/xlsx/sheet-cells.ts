import { problemOf } from "../../base/problem-of.ts";
import { ProblemError } from "../../base/problem-error.ts";
import { lastCell, parseCellAddress } from "./cell-address.ts";
import type { CellFormats } from "./cell-formats.ts";
import { decodeCellText } from "./decode-cell-text.ts";
import { type ElementBudget, parseXmlPart } from "./parse-xml-part.ts";
import type { ReturnedCell, ReturnedSheet } from "./returned-workbook.ts";

/** What the cells of a sheet refer to. */
export type SheetContext = {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly budget: ElementBudget;
};

type OpenCell = { column: number; type: string; style: string; value: string; formula: string | null };
type State = {
  readonly rows: Map<number, Map<number, ReturnedCell>>;
  readonly merges: string[];
  looks: number;
  row: number;
  column: number;
  cell: OpenCell | undefined;
  inside: "v" | "f" | "t" | undefined;
  phonetic: number;
};

/**
 * The cells of a sheet that hold something, and its merged ranges.
 *
 * Rows and cells without a number of their own follow the one before, as some programs write them.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function sheetCells(bytes: Uint8Array, context: SheetContext): Omit<ReturnedSheet, "name"> {
  const state: State = {
    rows: new Map(),
    merges: [],
    looks: 0,
    row: 0,
    column: 0,
    cell: undefined,
    inside: undefined,
    phonetic: 0,
  };
  parseXmlPart(
    bytes,
    {
      onOpen: (name, attributes) => openers[name]?.(state, attributes),
      onText: (text) => takeText(state, text),
      onClose: (name) => closeElement(state, name, context),
    },
    context.budget,
  );
  return { rows: state.rows, merges: state.merges };
}

type Opener = (state: State, attributes: Readonly<Record<string, string>>) => void;

const openers: Readonly<Record<string, Opener>> = {
  col: (state) => {
    state.looks += 1;
    if (state.looks > lastCell.column) throw damaged("it tells of more columns than a sheet has");
  },
  row: (state, attributes) => {
    state.row = attributes["r"] === undefined ? state.row + 1 : Number(attributes["r"]);
    state.column = 0;
    if (!(state.row >= 1 && state.row <= lastCell.row)) throw damaged(`there is no row ${attributes["r"]}`);
  },
  c: (state, attributes) => {
    state.column = columnOf(attributes["r"], state.column);
    const { t = "n", s = "0" } = attributes;
    state.cell = { column: state.column, type: t, style: s, value: "", formula: null };
  },
  v: (state) => void (state.inside = "v"),
  f: (state) => {
    state.inside = "f";
    if (state.cell !== undefined) state.cell.formula = "";
  },
  t: (state) => void (state.inside = "t"),
  rPh: (state) => void (state.phonetic += 1),
  mergeCell: (state, attributes) => {
    if (state.merges.length < mostMerges) state.merges.push(attributes["ref"] ?? "");
  },
};

/** Nobody merges more by hand. */
const mostMerges = 10_000;

function columnOf(address: string | undefined, before: number): number {
  const column = address === undefined ? before + 1 : parseCellAddress(address)?.column;
  if (column === undefined || column > lastCell.column) throw damaged(`there is no cell ${address ?? "so far right"}`);
  return column;
}

function takeText({ cell, inside, phonetic }: State, text: string): void {
  if (cell === undefined || inside === undefined || phonetic > 0) return;
  if (inside === "f") cell.formula += text;
  else cell.value += text;
}

function closeElement(state: State, name: string, context: SheetContext): void {
  if (name === "v" || name === "f" || name === "t") state.inside = undefined;
  if (name === "rPh") state.phonetic -= 1;
  if (name !== "c" || state.cell === undefined) return;
  const cell = returnedCell(state.cell, context);
  if (cell !== undefined) keep(state, state.cell.column, cell);
  state.cell = undefined;
}

function keep({ rows, row }: State, column: number, cell: ReturnedCell): void {
  const cells = rows.get(row);
  if (cells === undefined) rows.set(row, new Map([[column, cell]]));
  else cells.set(column, cell);
}

/** undefined for a blank cell, whatever its look. */
function returnedCell({ type, style, value, formula }: OpenCell, context: SheetContext): ReturnedCell | undefined {
  if (formula !== null) return { kind: "formula", raw: formula };
  if (value === "") return undefined;
  if (type === "s") return { kind: "text", raw: sharedText(value, context.strings) };
  const kind = kinds[type];
  if (kind !== undefined) return { kind, raw: kind === "text" ? decodeCellText(value) : value };
  const format = context.formats.get(style);
  if (format === "date") return { kind: "date", raw: value };
  return { kind: "number", raw: value, ...(format === "percent" ? { isPercent: true } : {}) };
}

const kinds: Readonly<Record<string, ReturnedCell["kind"]>> = {
  str: "text",
  inlineStr: "text",
  b: "boolean",
  e: "error",
  d: "date",
};

function sharedText(index: string, strings: readonly string[]): string {
  const text = strings[Number(index)];
  if (text === undefined) throw damaged(`there is no text ${index}`);
  return text;
}

function damaged(detail: string): ProblemError {
  return new ProblemError([problemOf("package-damaged", { message: `the file is damaged: ${detail}` })]);
}
