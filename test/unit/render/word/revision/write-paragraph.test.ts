import { expect, test } from "vitest";
import { diffTokens } from "../../../../../src/render/word/revision/diff-tokens.ts";
import type { Pen } from "../../../../../src/render/word/revision/pen.ts";
import { readTokens } from "../../../../../src/render/word/revision/read-tokens.ts";
import { writeTokens } from "../../../../../src/render/word/revision/write-paragraph.ts";
import { parseNode } from "../../../../../src/render/word/revision/xml-node.ts";
import { aLook } from "../../../../fixtures/a-look.ts";

const tokens = (text: string) => readTokens(parseNode(`<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`));

function printed(marks: "visible" | "revisions", old: string, now: string): string {
  const revision = { who: "Shiryo", marks, date: new Date("2025-07-16T00:00:00Z"), words: aLook.words };
  const sets = { keptNotes: new Set<string>(), deletedNotes: new Set<string>() };
  const pen: Pen = { revision, nextId: 1, translate: (text) => text, ...sets };
  return writeTokens(pen, diffTokens(tokens(old), tokens(now))).replaceAll(/<[^>]*>/g, "");
}

test("visible marks keep an old figure apart from the new one, and words as they are", () => {
  expect(printed("visible", "予算額2,973,107千円", "予算額3,073,107千円")).toBe("予算額2,973,107 3,073,107千円");
  expect(printed("visible", "－", "▲50,000")).toBe("－ ▲50,000");
  expect(printed("visible", "成果の普及を進める。", "成果の活用を進める。")).toBe("成果の普及活用を進める。");
});

test("revisions hold nothing beside the two texts", () => {
  expect(printed("revisions", "予算額2,973,107千円", "予算額3,073,107千円")).toBe("予算額2,973,1073,073,107千円");
});
