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
