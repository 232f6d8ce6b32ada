import { expect, test } from "vitest";
import { parseMarkdown } from "../../../../../src/render/word/markdown/parse-markdown.ts";

/** The text with <u> and <s> where spans begin and end. */
function spansOf(markdown: string): string {
  const tokens = parseMarkdown(markdown).flatMap((block) => block.children[0]?.token.children ?? []);
  return tokens.map(({ type, content }) => marks[type] ?? content).join("");
}

const marks: Readonly<Record<string, string>> = {
  underline_open: "<u>",
  underline_close: "</u>",
  strike_open: "<s>",
  strike_close: "</s>",
};

test.each([
  ["甲~~乙~~丙", "甲<s>乙</s>丙"],
  ["++甲~~乙~~丙++", "<u>甲<s>乙</s>丙</u>"],
  ["++甲~~乙++丙~~", "<u>甲~~乙</u>丙~~"],
  ["~~甲 ~~ 乙~~", "<s>甲 ~~ 乙</s>"],
  [String.raw`~~甲\~~~`, "<s>甲~</s>"],
  ["10~20%、C++ と ++ 甲", "10~20%、C++ と ++ 甲"],
  ["~~甲 ~~乙", "~~甲 ~~乙"],
])("%s", (markdown, spans) => {
  expect(spansOf(markdown)).toBe(spans);
});

test("twenty thousand marks that nobody closes are text, soon told", { timeout: 5000 }, () => {
  const open = "~~甲 ".repeat(20_000).trim();
  expect(spansOf(open)).toBe(open);
  const calls = "[^甲".repeat(20_000);
  expect(spansOf(calls)).toBe(calls);
});
