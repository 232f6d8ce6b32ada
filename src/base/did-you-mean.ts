import { distance } from "fastest-levenshtein";

/** The hint for a misspelt name: the known names that may have been meant, or `otherwise` where none is near. */
export function didYouMean(name: string, known: readonly string[], otherwise: string): string {
  const near = nearestNames(name, known);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}

/** Up to three of the known names that a misspelt one may have meant, nearest first. */
export function nearestNames(name: string, known: readonly string[]): string[] {
  const limit = Math.max(2, Math.ceil(name.length * 0.4));
  return known
    .map((candidate) => ({ candidate, far: candidate.includes(name) ? 0 : distance(name, candidate) }))
    .filter(({ far }) => far <= limit)
    .toSorted((a, b) => a.far - b.far || a.candidate.length - b.candidate.length)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
