import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { coreValue } from "../../src/load/yaml/core-value.ts";
import { inspectYaml } from "../../src/load/yaml/inspect-yaml.ts";
import { mutatedText, programYaml } from "./program-yaml.ts";

/** What js-yaml reads must be what the parser of YAML 1.2 reads, without a fault; anything else it leaves to that parser. */
function expectSameValue(text: string): void {
  const value = coreValue(text);
  if (value === undefined) return;
  const { content, problems } = inspectYaml({ file: "a.yaml", text });
  expect({ text, value: content?.value, problems }).toEqual({ text, value, problems: [] });
}

const usual: readonly (readonly [what: string, text: string, value: unknown])[] = [
  ["texts of several lines", "a: |\n  x\n\n  y\nb: |-\n  x\nc: >-\n  x\n  y\n", { a: "x\n\ny\n", b: "x", c: "x y" }],
  ["CR LF", "a: |-\r\n  x\r\n  y\r\nb: 1\r\n", { a: "x\ny", b: 1 }],
  ["a byte-order mark", "\ufeffa: 1\n", { a: 1 }],
  ["figures", "a: [1, -2.5, +3, .5, 1e3, 1_000, 0b11, 1:30]", { a: [1, -2.5, 3, 0.5, 1000, "1_000", "0b11", "1:30"] }],
  ["odd figures", "a: [010, 0o7, 0x1F, .inf, .nan]", { a: ["010", "0o7", "0x1F", ".inf", ".nan"] }],
  ["nothing", "a: [~, null, Null]\nb:\n", { a: [null, null, null], b: null }],
  ["truth", "a: [true, False, yes, no, on]", { a: [true, false, "yes", "no", "on"] }],
  ["dates", "a: 2025-07-16\nb: 2025-07-16T10:00:00Z\n", { a: "2025-07-16", b: "2025-07-16T10:00:00Z" }],
  ["full-width characters", "名: 「令和７年度」　：５８％\n", { 名: "「令和７年度」　：５８％" }],
  ["quotes", "a: 'it''s'\nb: \"\\u3042\\n\"\n", { a: "it's", b: "あ\n" }],
  ["keys of years", '2025: 1\n"2026": 2\n', { 2025: 1, 2026: 2 }],
  ["a merge key, which is a key like others", "<<: { a: 1 }\n", { "<<": { a: 1 } }],
];

test.each(usual)("js-yaml reads %s as YAML 1.2 does", (_, text, value) => {
  expect(coreValue(text)).toEqual(value);
  expectSameValue(text);
});

test.each([
  "a: &x 1\nb: *x\n",
  "a: !!str 1\n",
  "? [a]\n: b\n",
  "{ [a]: b }",
  "{ a: { [b] } }",
  "__proto__: 1\n",
  "a: 1\na: 2\n",
  "~: 1\n",
  "%YAML 1.1\n---\na: no\n",
  "a: 1\n---\nb: 2\n",
  "a: |1\n  x\n",
  "a: 'x\nb: 1'\n",
  "a: { b: 1,304,596 }",
  "a: 'x'# y\n",
  "text",
  "",
])("%j is left to the parser that knows places", (text) => {
  expect(coreValue(text)).toBeUndefined();
});

test("both read our own data and templates alike, and js-yaml leaves none of the data", () => {
  const root = resolve(import.meta.dirname, "../..");
  const textsIn = (folder: string) => {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => name.endsWith(".yaml"));
    return files.map((name) => readFileSync(join(root, folder, name), "utf8"));
  };
  const data = [...textsIn("data"), ...textsIn("test/datasets"), programYaml];
  expect(data.length).toBeGreaterThan(30);
  expect(data.filter((text) => coreValue(text) === undefined)).toEqual([]);
  for (const text of [...data, ...textsIn("templates")]) expectSameValue(text);
});

test("both read mutilated programmes alike", () => {
  fc.assert(fc.property(mutatedText, expectSameValue), { numRuns: 500 });
});

const scalar = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from("ab1 -:#,[]{}\"'.+e0x~|>&*!%@`?　・「。\n\t")) }),
  fc.constantFrom("null", "~", "true", "yes", "1e3", "0x1F", "0o17", "0b11", "1_000", ".inf", "-0", "007", "1.", ".5"),
  fc.constantFrom("1:30", "<<", "2025-07-16", "-", "=", "", "1e400", "99999999999999999999"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const tree = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("name", "no", "2025", "null", "a b", "x-y", "é", "123", ""), tie("value"), {
      maxKeys: 3,
    }),
  ),
})).value;
const style = fc.record({
  lineWidth: fc.constantFrom(0, 20, 80),
  collectionStyle: fc.constantFrom("any" as const, "flow" as const),
  defaultStringType: fc.constantFrom("PLAIN", "BLOCK_FOLDED", "BLOCK_LITERAL", "QUOTE_SINGLE", "QUOTE_DOUBLE"),
});

test("both read anything alike that was written as YAML", () => {
  fc.assert(
    fc.property(tree, style, (value, options) => expectSameValue(stringify(value, options))),
    { numRuns: 500 },
  );
});

const pieces = ["a", "b", "1", "0", "年", "　", ": ", ":", "- ", "-", "\n", "\n", "\n ", "\n  ", "\n   ", "\n\n", "  "];
const marks = [
  "|",
  "|-",
  "|+",
  ">",
  ">-",
  "|2",
  "#",
  " # c",
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  ", ",
  "\t",
  "?",
  "---",
  "...",
];
const words = ["k: ", "k:\n", "- k: |\n    x\n", "text text", "~", "<<", "'a b'", '"c"', "\\n", "&a ", "*a", "\r\n"];

test("both read pieces of YAML in any order alike", () => {
  const piece = fc.constantFrom(...pieces, ...marks, ...words);
  const text = fc.array(piece, { maxLength: 14 }).map((some) => some.join(""));
  fc.assert(fc.property(text, expectSameValue), { numRuns: 3000 });
});

test("both read block texts with odd indentation alike", () => {
  const header = fc.constantFrom("|", "|-", "|+", ">", ">-", ">+", "|1", ">2-", "| ", "|- # c");
  const line = fc.constantFrom(
    "",
    " ",
    "  ",
    "  a",
    "   b",
    "    c",
    "  a b ",
    " d",
    "  # x",
    "# c",
    "  - x",
    "  k: v",
    "\ta",
  );
  const block = fc.tuple(fc.constantFrom("k: ", "- ", "- k: ", "k:\n  l: "), header, fc.array(line, { maxLength: 7 }));
  const text = fc.tuple(block, fc.constantFrom("", "\n", "\nz: 1"));
  const written = text.map(([[key, head, lines], end]) => `${key}${head}\n${lines.join("\n")}${end}`);
  fc.assert(fc.property(written, expectSameValue), { numRuns: 1500 });
});
