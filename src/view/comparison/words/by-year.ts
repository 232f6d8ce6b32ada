import { fiscalYearLabel } from "../../format/era-year.ts";
import { map, type MapShape, type ValueShape } from "./shape.ts";

/** Values by fiscal year: 令和７年度当初予算額. */
export function byYear(label: string, shape: (label: string) => ValueShape): MapShape {
  return map((year) => shape(`${yearLabel(year)}${label}`));
}

/** 令和７年度, for a fiscal year as a key of the data. */
export function yearLabel(year: string): string {
  return fiscalYearLabel(Number(year), "text");
}
