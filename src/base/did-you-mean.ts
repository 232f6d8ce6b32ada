import { nearestNames } from "./nearest-names.ts";

/** The hint for a misspelt name: the known names that may have been meant, or `otherwise` where none is near. */
export function didYouMean(name: string, known: readonly string[], otherwise: string): string {
  const near = nearestNames(name, known);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}
