/**
 * Text in which full-width letters, digits and signs are ASCII, and radicals of PDF fonts are the characters they
 * look like. Every UTF-16 unit stays one unit, so that a place found in the folded text is the place in the original.
 * Circled and Roman numerals stay: in these documents they mean something.
 */
export function foldWidth(text: string): string {
  return text.replace(foldable, (unit) => folds.get(unit) ?? foldUnit(unit));
}

const foldable = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff65\u2e80-\u2fdf\uf900-\ufaff‐‑‒–—―−〜∼〇◯]/g;

const folds = new Map<string, string>([
  ["\t", " "],
  ["〜", "~"],
  ["∼", "~"],
  ["〇", "○"],
  ["◯", "○"],
  ["－", "-"],
  ...Array.from("‐‑‒–—―−").map((dash): [string, string] => [dash, "-"]),
]);

function foldUnit(unit: string): string {
  const plain = unit.normalize("NFKC");
  const folded = plain.length === 1 ? plain : unit;
  folds.set(unit, folded);
  return folded;
}
