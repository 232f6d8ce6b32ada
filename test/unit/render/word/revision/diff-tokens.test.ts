import { expect, test } from "vitest";
import { diffTokens } from "../../../../../src/render/word/revision/diff-tokens.ts";
import { readTokens } from "../../../../../src/render/word/revision/read-tokens.ts";
import { parseNode } from "../../../../../src/render/word/revision/xml-node.ts";

const tokens = (text: string, properties = "") =>
  readTokens(parseNode(`<w:p><w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`));

const told = (old: string, fresh: string, properties = "") =>
  diffTokens(tokens(old), tokens(fresh, properties))
    .map((change) => ({ kind: change.kind, text: change.tokens.map(({ text }) => text).join("") }))
    .map(({ kind, text }) => ({ same: text, ins: `+${text}+`, del: `-${text}-` })[kind])
    .join("");

test("a changed figure or word is told by itself, the rest of the sentence stays", () => {
  expect(told("予算額は1,063,811千円である。", "予算額は1,070,000千円である。")).toBe(
    "予算額は-1,063,811-+1,070,000+千円である。",
  );
  expect(told("成果の普及を進める。", "成果の普及及び活用を進める。")).toMatch(/^成果の普及\+及び活用\+を進める。$/u);
});

test("a sentence that has hardly a word in common is told as another one", () => {
  expect(told("国民の健康を守る。", "企業の投資を促し、雇用を生む。")).toBe(
    "-国民の健康を守る。-+企業の投資を促し、雇用を生む。+",
  );
});

test("a word whose formatting changed is told as changed", () => {
  expect(told("重要", "重要", "<w:rPr><w:b/></w:rPr>")).toBe("-重要-+重要+");
});
