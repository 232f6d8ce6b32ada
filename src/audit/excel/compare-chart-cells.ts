import type { Finding } from "../finding.ts";
import { addressOf, parseAddress } from "../../opc/workbook/cell-address.ts";
import type { ChartCells, ChartSeries } from "../read/read-chart.ts";
import { isSameValue } from "../same-value.ts";
import type { SheetContent } from "./sheet-content.ts";

/**
 * What charts keep a copy of, against the cells of a sheet that they are drawn from: Excel shows the copy until it
 * calculates.
 */
export function compareChartCells(sheet: SheetContent, charts: readonly (readonly ChartSeries[])[]): Finding[] {
  return charts.flatMap((series, index) =>
    series.flatMap(({ name, categories, values }) =>
      [name, categories, values].flatMap((cells) => compareCopy(cells, sheet, `chart ${index + 1}`)),
    ),
  );
}

function compareCopy({ address, values }: ChartCells, sheet: SheetContent, place: string): Finding[] {
  const range = parseRange(address);
  if (range?.sheet !== sheet.name) return [];
  return range.places.flatMap(({ row, column }, index): Finding[] => {
    const cell = sheet.cells.at(row, column);
    const copy = values[index] ?? "";
    // A cell without a figure is drawn as nothing, or as 0.
    const isSame =
      typeof cell === "number" ? isSameValue(cell, Number(copy)) && copy !== "" : isNothing(copy) || copy === cell;
    if (isSame) return [];
    const figure = `${sheet.name}!${addressOf(row, column)}`;
    return [{ kind: "audit-figure", place, figure, expected: String(cell ?? ""), found: copy }];
  });
}

function isNothing(copy: string): boolean {
  return copy === "" || copy === "0";
}

function parseRange(address: string) {
  const { quoted, bare, first = "", last = first } = form.exec(address)?.groups ?? {};
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (sheet === undefined || from === undefined || to === undefined) return undefined;
  const size = (to.row - from.row + 1) * (to.column - from.column + 1);
  if (size < 1 || size > mostCells) return undefined;
  const width = to.column - from.column + 1;
  const places = Array.from({ length: size }, (_, index) => ({
    row: from.row + Math.floor(index / width),
    column: from.column + (index % width),
  }));
  return { sheet, places };
}

const form = /^(?:'(?<quoted>(?:[^']|'')*)'|(?<bare>[^'!]+))!(?<first>\$?[A-Z]+\$?\d+)(?::(?<last>\$?[A-Z]+\$?\d+))?$/u;
const mostCells = 10_000;
