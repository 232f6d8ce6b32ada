import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemCodes } from "../../src/words/problem-codes.ts";
import { rules } from "../../src/check/rules.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/problems.md"), "utf8");
const japanesePage = readFileSync(join(import.meta.dirname, "../../docs/ja/problems.md"), "utf8");

/** What each language calls an error and a warning. */
const severities = { en: { error: "error", warning: "warning" }, ja: { error: "エラー", warning: "警告" } };
const pages = [
  { language: "en", rows: rowsOf(page) },
  { language: "ja", rows: rowsOf(japanesePage) },
] as const;

test.each(pages)("problems.md in $language has one row for every code, with its severity and meaning", (of) => {
  const known = Object.entries(problemCodes).map(
    ([code, { severity, summary }]) => `${code}: ${severities[of.language][severity]}, ${summary[of.language]}`,
  );
  const told = of.rows.map(({ code, severity, summary }) => `${code}: ${severity}, ${summary}`);
  expect(told.toSorted()).toEqual(known.toSorted());
});

test.each(pages)("every row in $language says what to do", ({ rows }) => {
  expect(rows.filter(({ advice }) => advice.length < 10)).toEqual([]);
});

test("both languages tell the codes in the same order, under as many headings", () => {
  expect(rowsOf(japanesePage).map(({ code }) => code)).toEqual(rowsOf(page).map(({ code }) => code));
  expect(japanesePage.match(/^## /gm)?.length).toBe(page.match(/^## /gm)?.length);
});

test("every code of a rule across records is told under such a heading", () => {
  const section = page.split("## Across records")[1]?.split("## Templates")[0] ?? "";
  expect(rules.flatMap((rule) => rule.codes).filter((code) => !section.includes(`\`${code}\``))).toEqual([]);
});

function rowsOf(text: string) {
  return [...text.matchAll(/^\| `([a-z0-9-]+)` \| (\S+) \| (.+?) \| (.+) \|$/gm)].map(
    ([, code = "", severity = "", summary = "", advice = ""]) => ({ code, severity, summary, advice }),
  );
}
