import { textRule } from "./text-rule.ts";

/** Half-width katakana do not belong on paper. */
export const textHalfWidthKana = textRule("text-half-width-kana", "write full-width katakana", ({ text }) => {
  const found = /[\uff61-\uff9f]+/u.exec(text)?.[0];
  return found === undefined ? undefined : `half-width katakana "${found}", full-width "${found.normalize("NFKC")}"`;
});
