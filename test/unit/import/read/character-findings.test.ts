import { expect, test } from "vitest";
import { parseDocument } from "../../../../src/import/parse-document.ts";
import { findingText } from "../../../../src/words/finding-words.ts";
import { writtenDocument } from "../written-document.ts";

const { findings: _, ...usual } = parseDocument(writtenDocument());

function withCharacters(change: (text: string) => string) {
  const { findings, ...document } = parseDocument(change(writtenDocument()));
  return {
    document,
    told: findings
      .filter(({ kind }) => kind.endsWith("-characters"))
      .map((finding) => ({ ...finding, message: findingText(finding, "en") })),
  };
}

test("an ordinary document has nothing to tell", () => {
  expect(withCharacters((text) => text).told).toEqual([]);
});

test("radicals of a PDF are read as the ideographs they stand for, and told", () => {
  const { document, told } = withCharacters((text) => text.replaceAll("生", "⽣").replaceAll("海", "海\u200b"));
  expect(document).toEqual(usual);
  expect(told).toMatchObject([{ kind: "folded-characters", message: expect.stringContaining("U+200B for nothing") }]);
});

test("a decomposed document is read as the composed one", () => {
  const { document, told } = withCharacters((text) => text.normalize("NFD"));
  expect(document).toEqual(usual);
  expect(told).toHaveLength(1);
});

test("where a character stands is told: its first line, and the others", () => {
  const { told } = withCharacters((text) => text.replaceAll("深海", "深⽣"));
  const lines = writtenDocument()
    .split("\n")
    .flatMap((line, index) => (line.includes("深海") ? [index + 1] : []));
  expect(told).toMatchObject([
    { line: lines[0], message: expect.stringContaining(`⽣ (U+2F63) for 生; also on lines ${lines[1]}`) },
  ]);
});

test("what no Office file holds is left out, and told", () => {
  const { document, told } = withCharacters((text) => text.replace("深く潜る", "深く\u0001潜る"));
  expect(document).toEqual(usual);
  expect(told).toMatchObject([
    { kind: "folded-characters", message: "1 character left out, which no Office file can hold: U+0001" },
  ]);
});

test("what nobody can tell the meaning of is kept, and told", () => {
  const { document, told } = withCharacters((text) => text.replace("深く潜る", "深く\ue000潜る"));
  expect(document.programs[0]?.scope[0]?.summary).toBe("深く\ue000潜る機器を改良する。");
  expect(told).toMatchObject([{ kind: "unclear-characters", message: expect.stringContaining("U+E000") }]);
});
