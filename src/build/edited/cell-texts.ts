import { partsInMemory } from "../../opc/read-package.ts";
import { addressOf } from "../../opc/workbook/cell-address.ts";
import { openWorkbook } from "../../opc/workbook/open-workbook.ts";
import type { Cell } from "../../opc/workbook/read-sheet.ts";

/** What a cell holds: the result last worked out beside a formula, which may be missing. */
export type CellText = { readonly text: string; readonly formula?: string };

/**
 * The cells of a workbook that hold anything, by sheet and address: 予算!D5 → 8920860.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function cellTexts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, CellText> {
  const cells = new Map<string, CellText>();
  for (const { name, read } of openWorkbook(partsInMemory(parts))?.sheets ?? [])
    read((cell) => {
      const { row, column, formula } = cell;
      cells.set(`${name}!${addressOf(row, column)}`, { text: textOf(cell), ...(formula !== undefined && { formula }) });
    });
  return cells;
}

/** 0.10000000000000001 and 0.1 are the same number, written by two programs. */
function textOf({ kind, value }: Cell): string {
  if (kind === "lost") return "";
  return kind === "number" && value !== "" ? String(Number(Number(value).toPrecision(15))) : value;
}
