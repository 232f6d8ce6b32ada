import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedText } from "../../src/words/typed/folded-text.ts";
import { rounds } from "../fixtures/rounds.ts";

const character = fc.oneof(
  fc.constantFrom(...Array.from("か゛が⽣⺠神\ufa19é\u3099\u0301\u200b\u200d\u202e\u2028\ufeff\u00ad葛👩🔬")),
  fc.constantFrom("\u{e0100}", "\u{e0061}", "\u{1f3f4}", "\u1100", "\u1161"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const texts = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(""));

test("a folded text is folded for good", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldedText(foldedText(text).text).folded).toEqual([]);
    }),
    { numRuns: rounds(3000) },
  );
});

test("what was folded, put into the text at its places, gives the folded text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: meant, folded } = foldedText(text);
      const put = folded.reduceRight(
        (rest, one) => rest.slice(0, one.at) + one.meant + rest.slice(one.at + one.found.length),
        text,
      );
      expect(put).toBe(meant);
    }),
    { numRuns: rounds(1000) },
  );
});
