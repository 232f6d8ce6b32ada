import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Word } from "../../src/words/form/word.ts";
import { isWordName, placeholdersOf, standard, type WordName, wordNames } from "../../src/words/paper-words.ts";

// UPDATE_DOCS=1 writes the list anew; read the difference before you commit it.
const isUpdate = process.env["UPDATE_DOCS"] === "1";

const root = resolve(import.meta.dirname, "../..");
const page = join(root, "docs/words.md");
const start =
  "<!-- The list below is written by UPDATE_DOCS=1 npx vitest run test/contract/paper-words-docs.test.ts -->\n";

test("docs/words.md lists every word that papers print, in both languages, with its places", () => {
  const text = readFileSync(page, "utf8");
  const [before = "", found] = text.split(start);
  if (isUpdate) writeFileSync(page, `${before}${start}${listOfWords()}`);
  else expect(found).toBe(listOfWords());
});

test("each word is listed once, under the heading that it has in its file", () => {
  const listed = sections().flatMap(({ names }) => names);
  expect(listed.toSorted()).toEqual(wordNames.toSorted());
});

function listOfWords(): string {
  const tables = sections()
    .filter(({ names }) => names.length > 0)
    .map(({ heading, names }) => `### ${heading}\n\n${head}${names.map(rowOf).join("")}`);
  return `\n${tables.join("\n")}`;
}

const head = "| word | Japanese | English | places |\n|---|---|---|---|\n";

function rowOf(name: WordName): string {
  const places = placeholdersOf(name).map((place) => `\`{${place}}\``);
  return `| \`${name}\` | ${shown(standard.ja.texts[name])} | ${shown(standard.en.texts[name])} | ${places.join(" ")} |\n`;
}

/** As it stands in the file, edges included; the form for one thing before that for others. */
function shown(word: Word): string {
  if (typeof word !== "string") return `${shown(word.one)} · ${shown(word.other)}`;
  return word === "" ? "" : `\`${word.replaceAll("|", "\\|").replaceAll("\n", "↵")}\``;
}

type Section = { readonly heading: string; readonly names: WordName[] };

/** The file of Japanese words has its headings as comments, each on a line of its own; what fields are called comes beside. */
function sections(): Section[] {
  const found: Section[] = [];
  for (const line of readFileSync(join(root, "src/words/ja/words-of-papers.ts"), "utf8").split("\n")) {
    const heading = /^ {2}\/\/ ([^.]+)\./.exec(line)?.[1];
    if (heading !== undefined) found.push({ heading, names: [] });
    const name = /^ {2}"([^"]+)":/.exec(line)?.[1] ?? "";
    if (isWordName(name)) found.at(-1)?.names.push(name);
  }
  const own = new Set(found.flatMap(({ names }) => names));
  const fields = wordNames.filter((name) => !own.has(name));
  return [...found, { heading: "Fields of the data, as comparisons and forms name them", names: fields }];
}
