import { areaAddress } from "../layout/cell-address.ts";
import type { Area } from "../layout/sheet-layout.ts";

/** The element of merged cells, in order of row and column; "" where none are merged. */
export function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const sorted = merges.toSorted((a, b) => a.top - b.top || a.left - b.left);
  const each = sorted.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${sorted.length}">${each.join("")}</mergeCells>`;
}
