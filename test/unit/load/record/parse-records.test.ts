import { expect, test } from "vitest";
import { toldProblem } from "../../../../src/base/problem.ts";
import { parseRecords } from "../../../../src/load/record/parse-records.ts";
import { Project } from "../../../../src/model/dataset.ts";
import { Program } from "../../../../src/model/program.ts";
import { sampleProgram } from "../sample-program.ts";

async function parseSample(...lines: readonly string[]) {
  return parseRecords(
    { file: "data/programs/sample.yaml", text: sampleProgram(...lines) },
    { schema: Program, id: "sample" },
  );
}

/** One faulty line, and what is told about it. */
const faults: readonly (readonly [line: string, code: string, place: string, message: string, hint: string])[] = [
  ["bakground: x", "schema-unknown-key", "18:1", 'there is no key "bakground"', "did you mean background?"],
  [
    "offices: { lead: a, amed: [], related: [], laed: b }",
    "schema-unknown-key",
    "6:44",
    'no key "laed" in offices',
    "lead",
  ],
  [
    "offices: { lead: 見本課, amed: [] }",
    "schema-missing-key",
    "6:10",
    "offices.related is missing",
    "add the key related",
  ],
  ["no: '1a'", "schema-type", "2:5", 'no: found "1a", but a number must stand here', "no quotes"],
  ["no: 1.5", "schema-type", "2:5", "no: found 1.5, but a whole number must stand here", "alone"],
  ["no: 0", "schema-type", "2:5", "no: found 0, but it must be at least 1", "correct"],
  ["name: 2025", "schema-type", "3:7", "name: found 2025, but a text must stand here", "quotes"],
  ["name: ' '", "schema-type", "3:7", 'name: found " ", but a text must not be blank', "correct"],
  ["name:", "schema-type", "3:1", "name: found nothing, but a text must stand here", "write a text"],
  ["projects: pj1", "schema-type", "4:11", 'projects: found "pj1", but a list must stand here', "hyphen"],
  [
    "budget: { initial: { R7: 5 } }",
    "schema-type",
    "7:22",
    "budget.initial.R7: this key is written otherwise",
    'write "2025"',
  ],
  [
    'budget: { initial: { "2025": 010 } }',
    "schema-type",
    "7:30",
    'budget.initial.2025: found "010", but a',
    "plain decimal digits",
  ],
  ['budget: { initial: { "2025": 0x10 } }', "schema-type", "7:30", 'found "0x10"', "plain decimal digits"],
  ['budget: { initial: { "2025": 0o17 } }', "schema-type", "7:30", 'found "0o17"', "plain decimal digits"],
  ["no: .nan", "schema-type", "2:5", 'found ".nan"', "plain decimal digits"],
  ["no: -.inf", "schema-type", "2:5", 'found "-.inf"', "plain decimal digits"],
  ["budget: { initial: { Q7: 5 } }", "schema-type", "7:22", "budget.initial.Q7: found this key, but a", "correct"],
  [
    'budget: { initial: { "2024": 1,304,596, "2025": 5 } }',
    "yaml-syntax",
    "7:31",
    'signs that are not those of YAML: budget: { initial: { "2024": 1,304,596',
    'budget: { initial: { "2024": 1304596, "2025": 5 } }',
  ],
  [
    'budget: { initial: { "2025": 5, __proto__: 6 } }',
    "schema-unknown-key",
    "7:33",
    'there is no key "__proto__"',
    "delete",
  ],
  ["scope: 3", "schema-type", "10:8", "scope: found 3, but a list must stand here", "hyphen"],
  ['goal: "a\\u0001b"', "text-character", "9:7", 'goal: the character U+0001 after "a"', "delete"],
  ['goal: "\\uD800"', "text-character", "9:7", "goal: the character U+D800 at the start", "delete"],
  ["goal: a\uffff", "text-character", "9:7", "U+FFFF", "delete"],
  ["id: other", "file-name", "1:5", 'the id is "other", but the file is called sample.yaml', "rename"],
];

test.each(faults)("%s", async (line, code, place, message, hint) => {
  const { problems } = await parseSample(line);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems.map((problem) => toldProblem(problem, "en"))[0]).toMatchObject({
    severity: "error",
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  });
  expect(`${problems[0]?.place?.line}:${problems[0]?.place?.col}`).toBe(place);
});

test("a value outside a choice is told with the choices", async () => {
  const kpi = "{ stage: input, kind: monitoring, indicator: a, source: { from: 1, to: 1 } }";
  const { problems } = await parseSample(`kpis: [${kpi}]`);
  expect(problems.map((problem) => toldProblem(problem, "en"))[0]?.message).toBe(
    'kpis[0].stage: found "input", but it must be output or outcome',
  );
});

test("a faulty optional field is left out, and the rest of the record kept", async () => {
  const { records, isComplete } = await parseSample("formerName: 7", "bakground: x");
  expect(records[0]?.record.name).toBe("見本研究事業");
  expect(records[0]?.gaps).toEqual([["formerName"], ["bakground"]]);
  expect(isComplete).toBe(true);
});

test("without a field that must be there the record is left out", async () => {
  expect(await parseSample("no: x")).toMatchObject({ records: [], isComplete: false });
});

test("a list gives its good records, and the place of the bad one", async () => {
  const text = "- id: pj1\n  no: 1\n  name: 医薬品\n  aliases: []\n- id: pj2\n  no: two\n  name: 機器\n  aliases: []\n";
  const parsed = await parseRecords({ file: "data/projects.yaml", text }, { schema: Project, isList: true });
  expect(parsed.records.map(({ record }) => record.id)).toEqual(["pj1"]);
  expect(parsed.problems[0]?.place).toEqual({ file: "data/projects.yaml", line: 6, col: 7 });
});

test("a group where a list of records should be is one fault", async () => {
  const parsed = await parseRecords({ file: "p.yaml", text: "pj1: 医薬品\n" }, { schema: Project, isList: true });
  expect(parsed.isComplete).toBe(false);
  expect(parsed.problems[0]?.place).toEqual({ file: "p.yaml", line: 1, col: 1 });
});

test("of very many problems the first hundred are told, and how many there are", async () => {
  const lines = Array.from({ length: 5000 }, (_, no) => `stray${no}: x`);
  const { problems } = await parseSample(...lines);
  expect(problems).toHaveLength(101);
  expect(problems.map((problem) => toldProblem(problem, "en")).at(-1)).toMatchObject({
    code: "file-many-problems",
    message: "… and 4900 more in this file",
    place: problems.at(-2)?.place,
  });
});

/** One line with an odd character, and what is told about it. */
const oddities: readonly (readonly [line: string, code: string, place: string, message: string])[] = [
  ["name: 見本の⽣活研究事業", "text-look-alike", "3:10", "name: found ⽣ (U+2F63) for 生"],
  ["name: '見本\u200bの⽣活'", "text-look-alike", "3:10", "name: found U+200B for nothing, ⽣ (U+2F63) for 生"],
  [
    "printedProjects: [医薬品 PJ, か\u3099ん PJ]",
    "text-look-alike",
    "5:27",
    "printedProjects[1]: found か\u3099 (U+304B U+3099) for が",
  ],
  ["goal: |\n  目標である。\n  転\u202e倒する。", "text-look-alike", "11:4", "goal: found U+202E for nothing"],
  ['goal: "目標\\u2028である。"', "text-look-alike", "9:7", "goal: found U+2028 for a line break"],
  [
    "goal: 目標\ue000で\ufffdある。",
    "text-unclear",
    "9:9",
    "goal: nobody can tell what is meant by U+E000, \ufffd (U+FFFD)",
  ],
];

test.each(oddities)("%s is a warning at the character", async (line, code, place, message) => {
  const { problems, records } = await parseSample(line);
  expect(problems.map((problem) => toldProblem(problem, "en"))).toMatchObject([{ code, severity: "warning", message }]);
  expect(`${problems[0]?.place?.line}:${problems[0]?.place?.col}`).toBe(place);
  expect(records).toHaveLength(1);
});

test("the second of two same characters is found behind a first that is fine where it stands", async () => {
  const { problems } = await parseSample("goal: 👩\u200d🔬の測\u200d定");
  expect(problems[0]?.place).toMatchObject({ line: 9, col: 14 });
});

test("very many warnings do not become an error", async () => {
  const aliases = Array.from({ length: 150 }, (_, no) => `⽣${no}`).join(", ");
  const { problems } = await parseSample(`aliases: [${aliases}]`);
  expect(problems.map((problem) => toldProblem(problem, "en")).at(-1)).toMatchObject({
    code: "file-many-warnings",
    message: "… and 50 more in this file",
  });
});

test("errors are told before warnings where there is no room for all", async () => {
  const aliases = Array.from({ length: 150 }, (_, no) => `⽣${no}`).join(", ");
  const { problems } = await parseSample(`aliases: [${aliases}]`, "bakground: x");
  expect(problems.map(({ code }) => code)).toContain("schema-unknown-key");
  expect(problems.at(-1)?.code).toBe("file-many-problems");
});
