import { readXml } from "../../opc/read-xml.ts";

/** Cells that a chart keeps a copy of, or the copy alone where there is no address. */
export type ChartCells = { readonly address: string; readonly values: readonly string[] };

/** A series of a chart as the file holds it. */
export type ChartSeries = {
  readonly name: ChartCells;
  readonly categories: ChartCells;
  readonly values: ChartCells;
};

/** The series of a chart part (ECMA-376, DrawingML charts), with the copies of cells that readers draw from. */
export function readChart(bytes: Uint8Array): ChartSeries[] {
  const series: ChartSeries[] = [];
  let cells: Record<string, OpenCells> = {};
  let role = "";
  let point = 0;
  let text: string | undefined;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === "ser") cells = {};
      if (name in roles) role = name;
      if (name === "pt") point = Number(attributes["idx"] ?? 0);
      if (name === "f" || name === "v") text = "";
    },
    text: (more) => {
      if (text !== undefined) text += more;
    },
    close: (name) => {
      const open = (cells[role] ??= { address: "", values: [] });
      if (name === "f") open.address = text ?? "";
      if (name === "v" && point < mostPoints) open.values[point] = text ?? "";
      if (name === "f" || name === "v") text = undefined;
      if (name === "tx") point = 0;
      if (name === "ser")
        series.push({ name: closed(cells["tx"]), categories: closed(cells["cat"]), values: closed(cells["val"]) });
    },
  });
  return series;
}

type OpenCells = { address: string; values: string[] };

const roles = { tx: "name", cat: "categories", val: "values" };
/** More than any chart of ours; what a file says of its own size is not believed. */
const mostPoints = 10_000;

/** Points that are left out are empty. */
function closed(cells: OpenCells | undefined): ChartCells {
  return { address: cells?.address ?? "", values: Array.from(cells?.values ?? [], (value) => value ?? "") };
}
