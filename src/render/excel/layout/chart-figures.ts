import type { ChartLook } from "../../chart/chart-look.ts";
import type { ChartTemplate } from "../template/chart-template.ts";
import { largest } from "./largest.ts";

/** In what unit a chart's figures are shown, and how they are written. */
export type ChartFigures = Pick<ChartLook, "axisFormat" | "labelFormat"> & { readonly unit: string };

/**
 * Unit and formats by the size of the largest figure. The figures themselves stay as they are in the cells: the format
 * divides them where they are shown. Excel's display units could show 億円 too, but LibreOffice passes over them and would
 * put figures in thousand yen under that unit.
 *
 * @param negative the sign before negative figures, ▲ or △
 */
export function chartFigures(
  { measure, unit }: Pick<ChartTemplate, "measure" | "unit">,
  values: readonly (number | null)[],
  negative: string,
): ChartFigures {
  const most = largest(values.map((value) => Math.abs(value ?? 0)));
  if (measure === "percent") return { unit: "％", ...formats("0%", "0.0%", negative) };
  if (measure === "count") return { unit, ...formats("#,##0", "#,##0", negative) };
  // A comma after the last digit divides by 1,000: thousand yen become million yen.
  if (most >= 1_000_000) return { unit: "百万円", ...formats("#,##0,", "#,##0,", negative) };
  if (most >= 10_000) return { unit: "百万円", ...formats("#,##0,", "#,##0.0,", negative) };
  return { unit: "千円", ...formats("#,##0", "#,##0", negative) };
}

/** Labels leave 0 out: Excel draws a cell with － as 0, and no figure must not read as one. */
function formats(axis: string, label: string, negative: string) {
  return { axisFormat: `${axis};"${negative}"${axis};0`, labelFormat: `${label};"${negative}"${label};` };
}
