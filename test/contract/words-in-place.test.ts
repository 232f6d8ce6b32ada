import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "@babel/parser";
import { expect, test } from "vitest";

// What papers and messages say stands in words/, and the language of the documents that are read in import/.
const rooms = ["words/", "import/"];

const src = resolve(import.meta.dirname, "../../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !rooms.some((room) => file.startsWith(room)));

test("no word of Japanese stands in the code outside the rooms of its words", () => {
  const found = files.flatMap((file) =>
    japaneseIn(readFileSync(join(src, file), "utf8")).map(({ line, text }) => `${file}:${line} ${text}`),
  );
  expect(found).toEqual([]);
});

test("a string, a template, a pattern and a name would be found, and no comment is", () => {
  const text = [
    "// 注釈",
    '/** 注釈 */ const a: "計" = "予算";',
    "const b = `${a}年度`;",
    "const c = /▲\\d/;",
    "const d = { 額: 1 };",
    'const e = "plain – ’ × →";',
    String.raw`const f = /[\uff5b]/;`,
  ].join("\n");
  expect(japaneseIn(text)).toEqual([
    { line: 2, text: '"計"' },
    { line: 2, text: '"予算"' },
    { line: 3, text: "年度" },
    { line: 4, text: "/▲\\d/" },
    { line: 5, text: "額" },
  ]);
});

type Found = { readonly line: number; readonly text: string };

/** Each piece of a program but comments that has kana, ideographs, full-width forms or signs that only Japan prints. */
function japaneseIn(text: string): Found[] {
  const { tokens = [] } = parse(text, { sourceType: "module", plugins: ["typescript"], tokens: true });
  return (tokens as readonly Token[])
    .filter(({ type }) => type !== "CommentLine" && type !== "CommentBlock")
    .map(({ start, end, loc }) => ({ line: loc.start.line, text: text.slice(start, end) }))
    .filter((piece) => japanese.test(piece.text));
}

type Token = {
  readonly type: unknown;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number } };
};

const japanese = /[\u2e80-\u2fdf\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef▲△▼▽]/;
