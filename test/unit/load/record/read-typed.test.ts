import { expect, test } from "vitest";
import type * as z from "zod";
import { toldProblem } from "../../../../src/base/problem.ts";
import { valueAt } from "../../../../src/load/record/schema-faults.ts";
import { parseRecords } from "../../../../src/load/record/parse-records.ts";
import { Meeting } from "../../../../src/model/meeting.ts";
import { Program } from "../../../../src/model/program.ts";
import { sampleProgram } from "../sample-program.ts";

const kpi = "stage: output, kind: quantitative, indicator: 件数, source: { from: 1, to: 2 }";
const topic = "label: 課題名, title: 標本";

/** A line typed by somebody, the field that is meant, and what stands there. */
const read: readonly (readonly [line: string, path: readonly (string | number)[], value: unknown])[] = [
  ["no: １", ["no"], 1],
  ['no: "1"', ["no"], 1],
  ["id: ｓａｍｐｌｅ", ["id"], "sample"],
  ["projects: [ｐｊ１, PJ5, 「pj3」]", ["projects"], ["pj1", "pj5", "pj3"]],
  ['budget: { initial: { "2025": 2973107千円 } }', ["budget", "initial", "2025"], 2973107],
  ['budget: { initial: { "2025": "2,973,107" } }', ["budget", "initial", "2025"], 2973107],
  ['budget: { initial: { "2025": 29億円 } }', ["budget", "initial", "2025"], 2900000],
  ['budget: { initial: { "2025": － } }', ["budget", "initial", "2025"], null],
  ['budget: { initial: { "2025": ― } }', ["budget", "initial", "2025"], null],
  ['budget: { initial: { "2025": 該当なし } }', ["budget", "initial", "2025"], null],
  ['budget: { initial: { "2025": "" } }', ["budget", "initial", "2025"], null],
  [`kpis: [{ ${kpi}, target: { value: ▲１．５, comparator: ≧ } }]`, ["kpis", 0, "target", "value"], -1.5],
  [`kpis: [{ ${kpi}, target: { value: 1, comparator: 以下 } }]`, ["kpis", 0, "target", "comparator"], "<="],
  [
    `kpis: [{ ${kpi}, target: { value: 1, comparator: ＝, cumulative: はい } }]`,
    ["kpis", 0, "target", "cumulative"],
    true,
  ],
  [
    `kpis: [{ ${kpi}, target: { value: 1, comparator: "=", cumulative: ６５０ } }]`,
    ["kpis", 0, "target", "cumulative"],
    650,
  ],
  [`kpis: [{ ${kpi}, period: { from: 令和７年度, to: R11 } }]`, ["kpis", 0, "period"], { from: 2025, to: 2029 }],
  [`new: [{ ${topic}, source: 120～135 }]`, ["new", 0, "source"], { from: 120, to: 135 }],
  [
    "strategies: [{ title: 戦略, date: 令和７年６月, source: { from: 1, to: 1 } }]",
    ["strategies", 0, "date"],
    "2025-06",
  ],
  [
    "strategies: [{ title: 戦略, date: 20250613, source: { from: 1, to: 1 } }]",
    ["strategies", 0, "date"],
    "2025-06-13",
  ],
];

test.each(read)("%s is read and told", async (line, path, value) => {
  const { records, problems } = await parseSample(line);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["value-read"]));
  expect(valueAt(records[0]?.record, path)).toEqual(value);
});

function parseSample(line: string) {
  return parseRecords({ file: "a.yaml", text: sampleProgram(line) }, { schema: Program, id: "sample" });
}

/** A line that could mean two things, or what cannot stand there, and what is told. */
const told: readonly (readonly [line: string, message: string, hint: string])[] = [
  ['budget: { initial: { "2025": "1,5" } }', '"1,5" can be read as', "write 1.5 or 15"],
  ['budget: { initial: { "2025": 1.234 } }', "1.234 can be read as", "write 1.234 or 1234"],
  ['budget: { initial: { "2025": 29億 } }', '"29億" can be read as', "2900000 or 2900000000"],
  ['budget: { initial: { "2025": （50） } }', '"（50）" can be read as', "50 or -50"],
  [
    'budget: { initial: { "2025": 63480円 } }',
    '"63480円" is read as 63.48, which cannot stand here',
    "whole thousands of yen",
  ],
  ['budget: { initial: { "2025": ▲50 } }', '"▲50" is read as -50, which cannot stand here', "from 0 on"],
  ['budget: { initial: { "2025": 5, 令和７: 6 } }', "budget.initial.令和７: found this key", "correct"],
  ["budget: { initial: { 令和７: 5, R7: 6 } }", "budget.initial.令和７: found this key", "correct"],
  ["budget: { initial: { 令和７: 6 } }", "this key is written otherwise", 'write "2025"'],
  ["ｆｏｒｍｅｒＮａｍｅ: 旧事業", 'there is no key "ｆｏｒｍｅｒＮａｍｅ"', "write formerName"],
  ["Aliases: [旧事業]", 'there is no key "Aliases"', "write aliases"],
  [`kpis: [{ ${kpi}, period: { from: 7 } }]`, "7 can be read as 2025 or 1995", "whichever is meant"],
  [
    "strategies: [{ title: 戦略, date: 12/7/2025, source: { from: 1, to: 1 } }]",
    '"12/7/2025" can be read as "2025-12-07" or "2025-07-12"',
    "whichever is meant",
  ],
  ["strategies: [{ title: 戦略, date: 2025.10, source: { from: 1, to: 1 } }]", "found 2025.1", "quotes"],
];

test.each(told)("%s stays an error", async (line, message, hint) => {
  const [first] = (await parseSample(line)).problems;
  expect(first).toMatchObject({ severity: "error" });
  const problem = first === undefined ? undefined : toldProblem(first, "en");
  expect(problem?.message).toContain(message);
  expect(problem?.hint).toContain(hint);
});

const meeting = (lines: string) => `id: third\nbody: 部会\nno: 3\n${lines}\nagenda:\n  - title: 議題\n`;
const parseMeeting = (lines: string) =>
  parseRecords({ file: "a.yaml", text: meeting(lines) }, { schema: Meeting as z.ZodType<Meeting>, id: "third" });

test("a meeting's date and times are read", async () => {
  const { records, problems } = await parseMeeting("date: 令和７年７月16日（水）\ntime: １０：００～12時半");
  expect(records[0]?.record).toMatchObject({ date: "2025-07-16", time: { start: "10:00", end: "12:30" } });
  expect(problems.map(({ code }) => code)).toEqual(["value-read", "value-read"]);
});

test("choices of papers are read in each of their ways", async () => {
  const papers = "references:\n  - { title: 資料, labels: [（案）], briefings: { project: ＰＪ１ } }\ndate: 2025-07-16";
  const { records } = await parseMeeting(papers);
  expect(records[0]?.record.references).toEqual([{ title: "資料", labels: ["案"], briefings: { project: "pj1" } }]);
});

test("an hour that could be of the night or of the afternoon stays an error", async () => {
  const { problems } = await parseMeeting("date: 2025-07-16\ntime: { start: 1:30 }");
  expect(problems).toMatchObject([{ severity: "error", says: "schema-type.unclear" }]);
});
