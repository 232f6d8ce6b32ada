import { readPart } from "../read/read-part.ts";
import { parseAddress } from "./cell-place.ts";
import type { SheetCell, SheetContent } from "./workbook-content.ts";

/** The cells of a sheet that hold something. `texts` are the texts that the sheets of a workbook share. */
export function readSheet(bytes: Uint8Array, texts: readonly string[]): Pick<SheetContent, "cells" | "lastRow"> {
  const cells = new Map<string, SheetCell>();
  let lastRow = 0;
  let open: OpenCell | undefined;
  let into: "value" | "inline" | undefined;
  readPart(bytes, {
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
      const at = parseAddress(open.place);
      const value = valueOf(open, texts);
      if (at !== undefined && value !== null) {
        cells.set(`${at.row}/${at.column}`, { value, isFormula: open.isFormula });
        lastRow = Math.max(lastRow, at.row);
      }
      open = undefined;
    },
  });
  return { cells, lastRow };
}

type OpenCell = { readonly place: string; readonly type: string; text: string; isFormula: boolean };

function valueOf({ type, text }: OpenCell, texts: readonly string[]): string | number | null {
  if (text === "") return null;
  if (type === "s") return texts[Number(text)] ?? "";
  return type === "n" && Number.isFinite(Number(text)) ? Number(text) : text;
}
