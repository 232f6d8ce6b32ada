import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { ProblemError } from "../../../src/base/problem.ts";
import { packPart } from "../../../src/opc/pack-part.ts";
import { readPackage } from "../../../src/opc/read-package.ts";
import { writePackage } from "../../../src/opc/write-package.ts";
import { escapeMarkdown } from "../../../src/render/template/compile-template.ts";
import { renderWord } from "../../../src/render/word/render-word.ts";
import { createShell } from "../../../src/render/word/shell/read-shell.ts";
import type { WordShell } from "../../../src/render/word/shell/word-shell.ts";
import { aWordPaper } from "../../fixtures/a-word-paper.ts";
import { rounds } from "../../fixtures/rounds.ts";
import { paragraphTexts } from "../../fixtures/word-parts.ts";
import { aLook } from "../../fixtures/a-look.ts";

let shell: WordShell;
beforeAll(async () => {
  shell = await createShell(aLook);
});

const pieces =
  "研究 成果 「重要」 令和７年 ** __ ~~ ++ ^^ << ::: :: | || # - + 1. 12) ① ^[ [^1] ]( <b> &amp; &#10; &nbsp; \\ ` ``` > = \" ' % {{a}} http://a.jp".split(
    " ",
  );
const blanks = [" ", "  ", "\n", "\t", "\u3000", "\u00a0", "\r\n", "\u2028", "\u0085", "\u200b", "𠮷", "é"];
/** Texts made of whatever means something to Markdown, and of anything else that XML can hold. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...blanks), fc.string({ unit: "binary", maxLength: 5 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join("").replace(/(?![\t\n\r\x7f-\x9f])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, ""))
  .filter((text) => text !== "" && !/^\s*$/u.test(text));

/** A line break in the data, of whatever kind, is a line break in Word. */
const printed = (text: string) => text.replace(/\r\n|\r/g, "\n");

test("any text of the data arrives in Word unchanged, wherever the template puts it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const value = escapeMarkdown(text);
      const markdown = `${value}\n\n# ${value}\n\n- ${value}\n\n**「${value}」**です\n\n| a |\n|---|\n| ${value} |\n\n::: box ${value}\n前${value}後\n:::\n\n::: table caption="${value}"\n| ${value} |\n|---|\n:::\n`;
      const texts = paragraphTexts(renderWord(aWordPaper(markdown), shell)).filter((one) => one !== "");
      const whole = printed(text);
      expect(texts).toEqual([whole, whole, whole, `「${whole}」です`, "a", whole, whole, `前${whole}後`, whole, whole]);
    }),
    { numRuns: rounds(300) },
  );
});

test("a damaged package gives problems, never another error", () => {
  const zip = Buffer.from(writePackage([packPart("a.xml", "<a/>".repeat(200)), packPart("b.xml", "資料")]));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (bytes) => {
      const damaged = Buffer.from(zip);
      for (const [at, byte] of bytes) damaged[at] = byte;
      try {
        readPackage(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
      }
    }),
    { numRuns: rounds(1000) },
  );
});
