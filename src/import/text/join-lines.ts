import { tidyText } from "./tidy-text.ts";

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
