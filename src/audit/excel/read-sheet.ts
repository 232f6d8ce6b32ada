import type { PartReader } from "../read/part-tokens.ts";
import { parseAddress } from "./cell-place.ts";
import { gatherCells, type CellGatherer, type SheetCells } from "./sheet-cells.ts";

/** What is read of a sheet's part. */
export type SheetReading = {
  readonly cells: SheetCells;
  /** Formulas, and those of them whose result the file keeps */
  readonly formulas: number;
  readonly results: number;
};

/** Reads a sheet's part; to be asked for the reading when the part has been read. `texts` are those that sheets share. */
export function sheetReader(texts: readonly string[]): PartReader & { readonly reading: () => SheetReading } {
  const gatherer = gatherCells(texts);
  const counts = { formulas: 0, results: 0 };
  let open: OpenCell | undefined;
  let into: "value" | "inline" | undefined;
  return {
    open: (name, attributes) => {
      if (name === "c")
        open = { place: attributes("r") ?? "", type: attributes("t") ?? "n", text: "", isFormula: false };
      if (name === "f" && open !== undefined) open.isFormula = true;
      if (name === "v") into = "value";
      if (name === "t") into = "inline";
    },
    text: (text) => {
      if (open !== undefined && into !== undefined) open.text += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") into = undefined;
      if (name !== "c" || open === undefined) return;
      addCell(open, gatherer);
      if (open.isFormula) counts.formulas += 1;
      if (open.isFormula && open.text !== "") counts.results += 1;
      open = undefined;
    },
    reading: () => ({ cells: gatherer.cells(), ...counts }),
  };
}

type OpenCell = { readonly place: string; readonly type: string; text: string; isFormula: boolean };

function addCell({ place, type, text }: OpenCell, { add, addShared }: CellGatherer): void {
  const at = parseAddress(place);
  if (at === undefined || text === "") return;
  if (type === "s") addShared(at.row, at.column, Number(text));
  else add(at.row, at.column, type === "n" && Number.isFinite(Number(text)) ? Number(text) : text);
}
