import type { SheetContent } from "./workbook-content.ts";

/** What a cell holds as a text, "" for an empty one. */
export function textAt({ cells }: SheetContent, row: number, column: number): string {
  return String(cells.at(row, column) ?? "");
}
