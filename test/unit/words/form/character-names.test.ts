import { expect, test } from "vitest";
import { characterName, charactersText, foldsText } from "../../../../src/words/form/character-names.ts";
import { characterWords as words } from "../../../../src/words/en/problems-of-fields.ts";
import { foldedText } from "../../../../src/words/typed/folded-text.ts";

test("a character is named with its number, one that nobody sees by its number alone", () => {
  expect(["⽣", "か\u3099", "\u200b", "\ue000", "\u{1f3f4}"].map(characterName)).toEqual([
    "⽣ (U+2F63)",
    "か\u3099 (U+304B U+3099)",
    "U+200B",
    "U+E000",
    "\u{1f3f4} (U+1F3F4)",
  ]);
});

test("what was folded is told once for each character", () => {
  expect(foldsText(foldedText("⽣⽤⽣\u200b\u2028").folded, words)).toBe(
    "⽣ (U+2F63) for 生, ⽤ (U+2F64) for 用, U+200B for nothing, U+2028 for a line break",
  );
});

test("no more than five are told", () => {
  expect(charactersText(["\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005", "\ue006"], words)).toBe(
    "U+E000, U+E001, U+E002, U+E003, U+E004, and 2 others",
  );
});
