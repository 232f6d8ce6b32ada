import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ProblemCode, problemCodes } from "../../src/words/problem-codes.ts";
import { rules } from "../../src/check/rules.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/problems.md"), "utf8");
const japanesePage = readFileSync(join(import.meta.dirname, "../../docs/ja/problems.md"), "utf8");

const [rows, japaneseRows] = [rowsOf(page), rowsOf(japanesePage)];

test("docs/problems.md has one row for every code, with its severity and meaning", () => {
  const known = Object.entries(problemCodes).map(([code, { severity, summary }]) => `${code}: ${severity}, ${summary}`);
  const told = rows.map(({ code, severity, summary }) => `${code}: ${severity}, ${summary}`);
  expect(told.toSorted()).toEqual(known.toSorted());
});

test("docs/ja/problems.md has the same rows under as many headings, with their severity and meaning in Japanese", () => {
  const severities = { error: "エラー", warning: "警告" };
  const known = rows.map(({ code }) => `${code}: ${severities[problemCodes[code as ProblemCode].severity]}`);
  expect(japaneseRows.map(({ code, severity }) => `${code}: ${severity}`)).toEqual(known);
  expect(
    japaneseRows.filter(({ summary, advice }) => !/\p{sc=Hira}/u.test(summary) || !/\p{sc=Hira}/u.test(advice)),
  ).toEqual([]);
  expect(japanesePage.match(/^## /gm)?.length).toBe(page.match(/^## /gm)?.length);
});

test("every row says what to do", () => {
  expect([...rows, ...japaneseRows].filter(({ advice }) => advice.length < 10)).toEqual([]);
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
