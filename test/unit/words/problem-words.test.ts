import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemCodes } from "../../../src/words/problem-codes.ts";
import { type Says, sentenceOf } from "../../../src/words/problem-words.ts";
import { type Samples, samplesOfData } from "../../fixtures/samples-of-data-problems.ts";
import { samplesOfPackets } from "../../fixtures/samples-of-packet-problems.ts";
import { samplesOfPapers } from "../../fixtures/samples-of-paper-problems.ts";

const samples: Samples = { ...samplesOfData, ...samplesOfPapers, ...samplesOfPackets };

const folder = join(import.meta.dirname, "../../../src/words/en");
const files = readdirSync(folder).filter((name) => name.startsWith("problems-of-"));
const names = (await Promise.all(files.map(namesIn))).flat();

/** Every sentence of the catalogue with every sample of its values, in both languages. */
const told = names.flatMap((says) => {
  const ofSentence: readonly object[] = (samples as Readonly<Record<string, readonly object[]>>)[says] ?? [{}];
  return ofSentence.map((values) => ({ says, values, en: textOf(says, values, "en"), ja: textOf(says, values, "ja") }));
});

test("every code has a sentence, and every sentence that takes values has a sample of them", () => {
  const codes = new Set(names.map((says) => says.split(".", 1)[0]));
  expect(Object.keys(problemCodes).filter((code) => !codes.has(code))).toEqual([]);
  expect(told.filter(({ en, ja }) => /undefined|\[object/.test(en + ja))).toEqual([]);
});

test("no English stands in a Japanese sentence but names of things, and what is quoted to be typed", () => {
  const english = told.flatMap(({ says, ja }) => {
    const words =
      ja
        .replace(/⟦[^⟧]*⟧|U\+[0-9A-F]*/g, "")
        .replace(/「[^「」]*」/g, "")
        .match(/[A-Za-z][A-Za-z0-9_-]*/g) ?? [];
    return words.filter((word) => !properNames.has(word)).map((word) => `${says}: ${word}`);
  });
  expect([...new Set(english)]).toEqual([]);
});

test("no Japanese stands in an English sentence but what papers print", () => {
  const japanese = told.flatMap(({ says, en }) => {
    const left =
      en
        .replace(/⟦[^⟧]*⟧/g, "")
        .replace(printedWords, "")
        .match(/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]+/gu) ?? [];
    return left.map((word) => `${says}: ${word}`);
  });
  expect([...new Set(japanese)]).toEqual([]);
});

test("what one language says of the values, the other says too", () => {
  const lost = told.filter(({ en, ja }) => valuesIn(en).join() !== valuesIn(ja).join());
  expect(lost.map(({ says, en, ja }) => `${says}\n${en}\n${ja}`)).toEqual([]);
});

test("a Japanese sentence ends as one, and tells people what to do", () => {
  const odd = told.filter(({ ja }) => {
    const [message = "", hint = "。"] = ja.split("\n");
    return !/[。⟧）)：」]$|[：].+$/u.test(message) || !/[。⟧]$|[：].+$/u.test(hint);
  });
  expect(odd.map(({ says, ja }) => `${says}\n${ja}`)).toEqual([]);
});

async function namesIn(file: string): Promise<Says[]> {
  const module = (await import(join(folder, file))) as Readonly<Record<string, object>>;
  return Object.entries(module).flatMap(([name, value]) =>
    name.startsWith("problemsOf") ? (Object.keys(value) as Says[]) : [],
  );
}

function textOf(says: string, values: object, language: "en" | "ja"): string {
  const { message, hint } = sentenceOf(says, values, language);
  return hint === undefined ? message : `${message}\n${hint}`;
}

/** The texts and figures of the samples that a sentence prints, each once: figures of samples are 41 to 59, 1234 and 4321. */
function valuesIn(text: string): string[] {
  const found = text
    .replace(/(\d),(\d{3})/g, "$1$2")
    .match(/⟦[^⟧]*⟧|(?<![\d.])(?:4[137]|5[39]|1234|4321)(?![\d.]*\d)/g);
  return [...new Set(found)].toSorted();
}

/** Programs, forms of files and what else is called so in Japanese too. */
const properNames = new Set([
  ..."Word Excel PowerPoint LibreOffice Office OpenDocument Shiryo Notepad git".split(" "),
  ..."YAML JSON XML HTML RTF CSV PDF PNG JPEG SVG OCR zip UTF-8 UTF-16 Shift_JIS Unicode ANSI SHA-256".split(" "),
  ..."PJ ID KPI MB xls ods docx".split(" "),
]);

const printedWords =
  /円|千円|百万円|億円|です|ます|である|令和７年|13日|件|研究事業実施方針|プロジェクト名|研究事業名|当初予算額|甲|⽣/g;
