import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemCodes } from "../../src/words/problem-codes.ts";
import { rules } from "../../src/check/rules.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/problems.md"), "utf8");
const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (\w+) \| (.+?) \| (.+) \|$/gm)].map(
  ([, code = "", severity = "", summary = "", advice = ""]) => ({ code, severity, summary, advice }),
);

test("docs/problems.md has one row for every code, with its severity and meaning", () => {
  const known = Object.entries(problemCodes).map(([code, { severity, summary }]) => `${code}: ${severity}, ${summary}`);
  const told = rows.map(({ code, severity, summary }) => `${code}: ${severity}, ${summary}`);
  expect(told.toSorted()).toEqual(known.toSorted());
});

test("every row says what to do", () => {
  expect(rows.filter(({ advice }) => advice.length < 10)).toEqual([]);
});

test("every code of a rule across records is told under such a heading", () => {
  const section = page.split("## Across records")[1]?.split("## Templates")[0] ?? "";
  expect(rules.flatMap((rule) => rule.codes).filter((code) => !section.includes(`\`${code}\``))).toEqual([]);
});
