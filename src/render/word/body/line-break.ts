import type { Token } from "markdown-it";

/**
 * What the end of a line inside a paragraph is: nothing beside Japanese, which has no spaces between words, else a space.
 *
 * @param index of the softbreak among the tokens
 */
export function lineBreakText(tokens: readonly Token[], index: number): "" | " " {
  const before = Array.from(tokens.slice(0, index).findLast(hasText)?.content ?? "").at(-1) ?? "";
  const after = Array.from(tokens.slice(index + 1).find(hasText)?.content ?? "")[0] ?? "";
  return isJapanese(before) || isJapanese(after) ? "" : " ";
}

const hasText = (token: Token) => token.content !== "";

/** Whether a character is Japanese writing: kana, kanji, full-width forms and their punctuation. */
function isJapanese(character: string): boolean {
  return /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(character);
}
