import type { ChartTemplate } from "../template/chart-template.ts";
import type { Area } from "./sheet-layout.ts";

/** A chart that has its place, and is drawn when the cells of all sheets are there. */
export type ChartRoom = { readonly area: Area; readonly template: ChartTemplate };
