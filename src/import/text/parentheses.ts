import { foldWidth } from "./fold-width.ts";

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
