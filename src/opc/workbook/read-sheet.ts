import type { ProblemError } from "../../base/problem.ts";
import { packageFault } from "../package-fault.ts";
import { type Attributes, type ElementBudget, readXml } from "../read-xml.ts";
import { addressOf, lastCell, parseAddress } from "./cell-address.ts";
import type { CellLook } from "./cell-looks.ts";
import { decodeCellText } from "./shared-texts.ts";

/** A cell with what stands in the file: nothing is rounded, calculated or believed. */
export type Cell = {
  readonly row: number;
  readonly column: number;
  /** `lost`: one of the shared texts, but there is none of that number */
  readonly kind: "number" | "text" | "boolean" | "error" | "date" | "lost";
  /** "" where there is none, as of a formula whose result was not kept; of a lost text its number */
  readonly value: string;
  /** Without the sign of equality; undefined where the value was typed */
  readonly formula: string | undefined;
  /** How a number is shown, where the styles say so */
  readonly look: CellLook | undefined;
};

/** Takes the cells that hold something as they come in the file: row by row, from left to right. */
export type SheetReader = (cell: Cell) => void;

/** What else a sheet says. */
export type SheetRest = {
  /** Ranges of merged cells, such as H12:H14 */
  readonly merges: readonly string[];
};

/** What the cells of a sheet refer to. */
export type SheetContext = {
  readonly texts: readonly string[];
  readonly looks: ReadonlyMap<string, CellLook>;
  readonly budget: ElementBudget | undefined;
};

/**
 * Read a sheet's part. Rows and cells without a number of their own follow the one before, as some programs write them.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function readSheet(bytes: Uint8Array, reader: SheetReader, context: SheetContext): SheetRest {
  const state: State = { merges: [], columns: 0, row: 0, column: 0, cell: undefined, inside: undefined, readings: 0 };
  const close = (name: string) => {
    if (name === "v" || name === "f" || name === "t") state.inside = undefined;
    if (name === "rPh") state.readings -= 1;
    if (name !== "c" || state.cell === undefined) return;
    const { value, formula } = state.cell;
    if (value !== "" || formula !== undefined) reader(cellOf(state.cell, state, context));
    state.cell = undefined;
  };
  readXml(
    bytes,
    {
      open: (name, attributes) => openers[name]?.(state, attributes),
      text: (text) => takeText(state, text),
      close,
    },
    context.budget,
  );
  return { merges: state.merges };
}

type OpenCell = { readonly type: string; readonly style: string; value: string; formula: string | undefined };

type State = {
  readonly merges: string[];
  /** How many elements tell of the look of columns */
  columns: number;
  row: number;
  column: number;
  cell: OpenCell | undefined;
  inside: "v" | "f" | "t" | undefined;
  /** Depth of readings (ふりがな), which are no text of the cell */
  readings: number;
};

const openers: Readonly<Record<string, (state: State, attributes: Attributes) => void>> = {
  col: (state) => {
    state.columns += 1;
    if (state.columns > lastCell.column) throw packageFault("package-damaged.columns", {});
  },
  row: (state, { r: no }) => {
    const row = no === undefined ? state.row + 1 : Number(no);
    if (!(row >= 1 && row <= lastCell.row)) throw packageFault("package-damaged.row", { row: String(no) });
    if (row < state.row) throw disordered(row, 1);
    if (row !== state.row) state.column = 0;
    state.row = row;
  },
  c: (state, { r: address, t: type = "n", s: style = "0" }) => {
    placeCell(state, address);
    state.cell = { type, style, value: "", formula: undefined };
  },
  v: (state) => void (state.inside = "v"),
  f: (state) => {
    state.inside = "f";
    if (state.cell !== undefined) state.cell.formula = "";
  },
  t: (state) => void (state.inside = "t"),
  rPh: (state) => void (state.readings += 1),
  mergeCell: ({ merges }, { ref = "" }) => {
    if (merges.length < mostMerges) merges.push(ref);
  },
};

/** Nobody merges more by hand. */
const mostMerges = 10_000;

function placeCell(state: State, address: string | undefined): void {
  const next = { row: state.row, column: state.column + 1 };
  const place = address === undefined ? next : parseAddress(address);
  if (place === undefined || place.column > lastCell.column) throw packageFault("package-damaged.cell", { address });
  if (place.row < state.row || (place.row === state.row && place.column <= state.column))
    throw disordered(place.row, place.column);
  state.row = place.row;
  state.column = place.column;
}

function takeText({ cell, inside, readings }: State, text: string): void {
  if (cell === undefined || inside === undefined || readings > 0) return;
  if (inside === "f") cell.formula += text;
  else cell.value += text;
}

function cellOf({ type, style, value, formula }: OpenCell, { row, column }: State, context: SheetContext): Cell {
  const look = context.looks.get(style);
  if (type === "s" && value !== "") {
    const text = context.texts[Number(value)];
    return { row, column, formula, look, kind: text === undefined ? "lost" : "text", value: text ?? value };
  }
  const kind = kinds[type] ?? "number";
  return { row, column, formula, look, kind, value: kind === "text" ? decodeCellText(value) : value };
}

const kinds: Readonly<Record<string, Cell["kind"]>> = {
  str: "text",
  inlineStr: "text",
  b: "boolean",
  e: "error",
  d: "date",
};

/** A file gives cells row by row, from left to right (ECMA-376, 18.3.1.73); Excel takes another order for damage. */
function disordered(row: number, column: number): ProblemError {
  return packageFault("package-damaged.order", { address: addressOf(row, column) });
}
