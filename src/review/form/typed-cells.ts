import { isReviewRowId, reviewForm } from "../../model/review-form.ts";
import { type CellPlace, parseCellRange } from "../../opc/workbook/cell-address.ts";
import type { ReturnedCell, ReturnedSheet } from "../xlsx/returned-workbook.ts";

/** An input cell of a review sheet, wherever it stands now. */
export type TypedCell = {
  readonly sheet: string;
  readonly place: CellPlace;
  /** Id of its row, and of its column's field, as they stand in the sheet */
  readonly row: string;
  readonly field: string;
  /** undefined where nothing stands in it */
  readonly cell: ReturnedCell | undefined;
  /** Whether it has gone into a merged cell whose value stands elsewhere */
  readonly isMerged: boolean;
};

/**
 * The input cells of a sheet, found through its marker row alone: rows may be sorted and columns moved.
 *
 * A sheet may hold several marker rows (a block that was pasted below); each is for the rows down to the next, the
 * first also for those above it.
 */
export function typedCells(sheet: ReturnedSheet): TypedCell[] {
  const rows = [...sheet.rows].toSorted(([a], [b]) => a - b);
  const [first, ...others] = rows.flatMap(([no, cells]) => markersOf(no, cells) ?? []);
  if (first === undefined) return [];
  const isMerged = mergedAway(sheet.merges);
  const typed: TypedCell[] = [];
  let markers = first;
  for (const [row, cells] of rows) {
    markers = others.find((one) => one.row === row) ?? markers;
    const id = row === markers.row ? "" : (cells.get(markers.idColumn)?.raw.trim() ?? "");
    if (!isReviewRowId(id)) continue;
    for (const [column, field] of markers.fields) {
      const place = { row, column };
      typed.push({ sheet: sheet.name, place, row: id, field, cell: cells.get(column), isMerged: isMerged(place) });
    }
  }
  return typed;
}

type Markers = { readonly row: number; readonly idColumn: number; readonly fields: ReadonlyMap<number, string> };

function markersOf(row: number, cells: ReadonlyMap<number, ReturnedCell>): Markers | undefined {
  const texts = [...cells].map(([column, { raw }]) => [column, raw.trim()] as const);
  const idColumn = texts.find(([, text]) => text === reviewForm.marker)?.[0];
  if (idColumn === undefined) return undefined;
  return { row, idColumn, fields: new Map(texts.filter(([, text]) => text !== reviewForm.marker)) };
}

/** Whether a cell lies in a merged range without being its first: what was typed there is lost. */
function mergedAway(merges: readonly string[]): (place: CellPlace) => boolean {
  const ranges = merges.flatMap((merge) => parseCellRange(merge) ?? []);
  return ({ row, column }) =>
    ranges.some(
      ({ from, to }) =>
        row >= from.row &&
        row <= to.row &&
        column >= from.column &&
        column <= to.column &&
        (row !== from.row || column !== from.column),
    );
}
