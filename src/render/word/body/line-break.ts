import type { Token } from "markdown-it";
import { isJapanese } from "../markdown/japanese.ts";
import type { InlineState } from "./inline-state.ts";
import { runXml } from "./run-xml.ts";

/** The end of a line inside a paragraph: nothing beside Japanese, which has no spaces between words, else a space. */
export function lineBreakXml(_: Token, { scope, tokens, properties }: InlineState, index: number): string {
  if (scope.keepLines) return "<w:r><w:br/></w:r>";
  const before = Array.from(tokens.slice(0, index).findLast(hasText)?.content ?? "").at(-1) ?? "";
  const after = Array.from(tokens.slice(index + 1).find(hasText)?.content ?? "")[0] ?? "";
  return isJapanese(before) || isJapanese(after) ? "" : runXml(" ", properties);
}

const hasText = (token: Token) => token.content !== "";
