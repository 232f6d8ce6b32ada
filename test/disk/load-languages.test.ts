import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadLanguages } from "../../src/load/load-languages.ts";

const folder = mkdtempSync(join(tmpdir(), "shiryo-load-languages-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["title: 標本\nlanguages: [ja, en]\n", ["ja", "en"]],
  ['languages: ["en", ja] # both\n', ["en", "ja"]],
  ["languages:\n  # the main one\n  - en\n  - ja\nfiscalYear: 2026\n", ["en", "ja"]],
  ["languages:\n- ja\ntitle: en\n", ["ja"]],
  ["languages: [fr]\n", []],
  ["language: en\n", []],
  ["sources:\n  - languages: [ja, en]\n", []],
])("%j names %j", (text, languages) => {
  for (const bytes of [text, `\ufeff${text}`, Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`, "utf16le")]) {
    writeFileSync(join(folder, "dataset.yaml"), bytes);
    expect(loadLanguages(folder)).toEqual(languages);
  }
});

test("a folder without a dataset names none", () => {
  expect(loadLanguages(join(folder, "none"))).toEqual([]);
});
