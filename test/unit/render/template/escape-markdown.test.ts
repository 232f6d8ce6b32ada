import { expect, test } from "vitest";
import { escapeMarkdown } from "../../../../src/render/template/escape-markdown.ts";

test.each([
  ["a|b*c", String.raw`a\|b\*c`],
  ["2025. 4月", String.raw`2025\. 4月`],
  ["- 項目", String.raw`\- 項目`],
  ["一\n二", "一&#10;二"],
  ["　字下げ", "&#12288;字下げ"],
  ["間  隔", "間&#32;&#32;隔"],
  ["&amp;", String.raw`\&amp\;`],
])("%j becomes %s", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
