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

/** Text folded for comparing: no spaces, one width, compatibility forms resolved, brackets of one kind. */
export function compact(text: string): string {
  return foldWidth(text.normalize("NFKC")).replace(/\s+/g, "").replace(/[〈‹]/g, "<").replace(/[〉›]/g, ">");
}

/**
 * Text without the spaces that extraction puts around half-width letters and digits inside Japanese (令和 11 年度),
 * with other runs of spaces made one. Spaces between Latin words and between Japanese words stay.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(betweenScripts, "")
    .replace(/ (?=[）」』】〉》、。，．：])|(?<=[（「『【〈《、。：]) /g, "");
}

const betweenScripts = /(?<=[^\u0020-\u024f]) (?=[\u0021-\u024f])|(?<=[\u0021-\u024f]) (?=[^\u0020-\u024f])/g;

/**
 * Lines that were wrapped, as one text. Japanese is wrapped in mid-word, so lines join without a space,
 * except between two Latin words.
 */
export function joinLines(lines: readonly string[]): string {
  return tidyText(joinWrapped(lines));
}

/** The same with the spaces of the source inside its lines. */
export function joinWrapped(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trim());
  return trimmed.map((line, at) => glue(trimmed[at - 1] ?? "", line) + line).join("");
}

function glue(before: string, after: string): string {
  return /[A-Za-z][,.;:)]?$/.test(before.slice(-2)) && /^[A-Za-z(]/.test(after) ? " " : "";
}

/** The pair of parentheses with which a text ends: what stands before it and inside it; undefined for no pair. */
export function lastParentheses(text: string): { before: string; inner: string } | undefined {
  const folded = foldWidth(text);
  if (!folded.endsWith(")")) return undefined;
  for (let at = folded.length - 1, depth = 0; at >= 0; at--) {
    if (folded[at] === ")") depth++;
    if (folded[at] === "(" && --depth === 0) return { before: text.slice(0, at), inner: text.slice(at + 1, -1) };
  }
  return undefined;
}

/** What stands before the last parenthesis that is never closed; the whole text where there is none. */
export function beforeOpenParenthesis(text: string): string {
  const folded = foldWidth(text);
  for (let at = folded.length - 1, depth = 0; at >= 0; at--) {
    if (folded[at] === ")") depth++;
    if (folded[at] === "(" && --depth < 0) return text.slice(0, at);
  }
  return text;
}

/** A text without the pair of parentheses that encloses all of it, or without a first one that is never closed. */
export function withoutOuterParentheses(text: string): string {
  const folded = foldWidth(text);
  if (!folded.startsWith("(")) return text;
  for (let at = 0, depth = 0; at < folded.length; at++) {
    if (folded[at] === "(") depth++;
    if (folded[at] === ")" && --depth === 0) return at === folded.length - 1 ? text.slice(1, -1).trim() : text;
  }
  return text.slice(1).trim();
}
