import type { Change } from "./change.ts";

/** A change as the figures that a sheet holds: the difference in thousand yen, and the rate as a fraction, 皆増 or 皆減. */
export function changeFigures(change: Change): { change: number | null; rate: number | "皆増" | "皆減" | null } {
  if (change.kind === "unknown") return { change: null, rate: null };
  if (change.kind === "changed") return { change: change.difference, rate: change.ratio };
  return { change: change.difference, rate: change.kind === "all-new" ? "皆増" : "皆減" };
}
