import { distance } from "fastest-levenshtein";

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
