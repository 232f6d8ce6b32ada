import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { readWord } from "../../../src/audit/read/read-word.ts";
import { holdTexts } from "../../../src/audit/word/hold-texts.ts";
import { ProblemError } from "../../../src/base/problem.ts";
import { packPart } from "../../../src/opc/pack-part.ts";
import { readPackage } from "../../../src/opc/read-package.ts";
import { writePackage } from "../../../src/opc/write-package.ts";
import { expectedTexts } from "../../../src/papers/paper/expected-texts.ts";
import { renderWord } from "../../../src/render/word/render-word.ts";
import { createShell } from "../../../src/render/word/shell/read-shell.ts";
import type { WordShell } from "../../../src/render/word/shell/word-shell.ts";
import { aPng } from "../../fixtures/a-png.ts";
import { aWordPaper } from "../../fixtures/a-word-paper.ts";
import { documentedMarkdown } from "../../fixtures/documented-markdown.ts";
import { rounds } from "../../fixtures/rounds.ts";
import { aLook } from "../../fixtures/a-look.ts";

let shell: WordShell;
beforeAll(async () => {
  shell = await createShell(aLook);
});

const paperOf = (markdown: string) => ({ ...aWordPaper(markdown), images: new Map([["図1.png", aPng(40, 20)]]) });

/** The paper; of pieces that together are no right Markdown, such as a note inside a table's line, there is none to hold. */
function rendered(markdown: string): Uint8Array {
  try {
    return renderWord(paperOf(markdown), shell);
  } catch (error) {
    fc.pre(!(error instanceof ProblemError));
    throw error;
  }
}

/** What the audit of a paper finds in a file. */
function findings(markdown: string, bytes: Uint8Array) {
  return holdTexts(readWord(bytes), expectedTexts(paperOf(markdown), shell), []).findings;
}

test("a paper of any Markdown that is documented has no findings", () => {
  fc.assert(
    fc.property(documentedMarkdown, (markdown) => {
      const bytes = rendered(markdown);
      expect(findings(markdown, bytes)).toEqual([]);
    }),
    { numRuns: rounds(150) },
  );
});

test("of such a paper a wrong digit in any text is found", () => {
  fc.assert(
    fc.property(documentedMarkdown, fc.nat(), fc.integer({ min: 1, max: 9 }), (markdown, at, digit) => {
      const seeded = withWrongDigit(rendered(markdown), at, digit);
      expect(findings(markdown, seeded.bytes), seeded.where).not.toEqual([]);
    }),
    { numRuns: rounds(150) },
  );
});

/** Another digit in place of one of the body's or the notes', or of a picture's text. */
function withWrongDigit(bytes: Uint8Array, place: number, digit: number): { bytes: Uint8Array; where: string } {
  const parts = [...readPackage(bytes)].map(([name, part]) => ({
    name,
    text: Buffer.from(part).toString("utf8"),
    part,
  }));
  const digits = parts
    .filter(({ name }) => /^word\/(?:document|footnotes)\.xml$/.test(name))
    .flatMap(({ name, text }) => digitsIn(text).map((at) => ({ name, at })));
  const chosen = digits[place % digits.length] ?? { name: "", at: 0 };
  let where = "";
  const changed = parts.map(({ name, text, part }) => {
    if (name !== chosen.name) return packPart(name, part);
    const wrong = (Number(text[chosen.at]) + digit) % 10;
    where = `${name} ${text.slice(chosen.at - 60, chosen.at + 20)}`;
    return packPart(name, `${text.slice(0, chosen.at)}${wrong}${text.slice(chosen.at + 1)}`);
  });
  return { bytes: writePackage(changed), where };
}

function digitsIn(text: string): number[] {
  const texts = [...text.matchAll(/(?<=<w:t[^>]*>)[^<]+(?=<)|(?<= descr=")[^"]+(?=")/g)];
  return texts.flatMap((match) =>
    [...match[0].replaceAll(/&#?\w+;/g, (one) => "_".repeat(one.length)).matchAll(/[0-9]/g)].map(
      (found) => match.index + found.index,
    ),
  );
}
