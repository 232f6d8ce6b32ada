import { expect, test } from "vitest";
import { toldProblem } from "../../../src/base/problem.ts";
import { parseEdition } from "../../../src/load/parse-edition.ts";
import { coreValue } from "../../../src/load/yaml/core-value.ts";
import { sampleProgram } from "./sample-program.ts";

const exported = {
  schemaVersion: 1,
  title: "令和８年度標本研究方針",
  fiscalYear: 2026,
  sources: [{ id: "policy", title: "標本方針", date: "2025-07-16", body: "標本部会" }],
  projects: [{ id: "pj1", no: 1, name: "医薬品プロジェクト", aliases: [] }],
  programs: [coreValue(sampleProgram())],
  meetings: [],
  ofAnotherProgram: { anything: "\u0001" },
};

const parse = (value: unknown, bytes = Buffer.from(JSON.stringify(value))) => {
  const { dataset, problems } = parseEdition(bytes, "old.json");
  return { dataset, problems: problems.map((problem) => toldProblem(problem, "en")) };
};

test("the JSON of an export is the dataset", () => {
  const { dataset, problems } = parse(exported);
  expect(problems).toEqual([]);
  expect(dataset).toMatchObject({ fiscalYear: 2026, programs: [{ id: "sample" }], meetings: [] });
});

const text = JSON.stringify(exported);
const little = Buffer.from(`\ufeff${text}`, "utf16le");
const big = Buffer.from(little).swap16();

test.each([
  ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
  ["UTF-16, little end first, as Windows PowerShell redirects it", little],
  ["UTF-16, big end first", big],
])("%s is read", (_, bytes) => {
  expect(parse(undefined, bytes).dataset).toEqual(parse(exported).dataset);
});

test("Japanese that was read as Shift_JIS on its way is told as such", () => {
  const long = { ...exported, title: "これはとてもながいひらがなのだいめいでありますから、よみまちがえられます" };
  const misread = new TextDecoder("shift_jis").decode(Buffer.from(JSON.stringify(long)));
  expect(parse(undefined, Buffer.from(`\ufeff${misread}`, "utf16le"))).toMatchObject({
    dataset: null,
    problems: [{ code: "compare-file", message: expect.stringContaining("read as Shift_JIS") }],
  });
});

test("a fault names its record", () => {
  const [program] = exported.programs as object[];
  const { problems } = parse({ ...exported, programs: [program, { ...program, id: "other", hidden: 1, no: "x" }] });
  expect(problems.map(({ message }) => message)).toEqual([
    'programs[1].no: found "x", but a number must stand here',
    'there is no key "hidden" in programs[1]',
  ]);
});

test("of very many faults the first hundred are told", () => {
  const { problems } = parse({ ...exported, programs: Array.from({ length: 200_000 }, () => ({})) });
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({
    code: "file-many-problems",
    message: expect.stringMatching(/^… and \d+ more in this file; 199,?\d+ records behind them were not looked at$/),
  });
});

test("a record of more values than anybody writes is not taken apart", () => {
  const [program] = exported.programs as object[];
  const kpis = Array.from({ length: 60_000 }, () => ({}));
  expect(parse({ ...exported, programs: [{ ...program, kpis }] }).problems).toMatchObject([
    { code: "file-too-large", message: "the record holds more than the 50000 values that are read" },
  ]);
});

test("two records of one id, and what is no JSON, are refused", () => {
  const [program] = exported.programs;
  expect(parse({ ...exported, programs: [program, program] }).problems[0]?.message).toBe(
    'two records have the id "sample"',
  );
  expect(parse(undefined, Buffer.from("{ not json")).problems[0]?.message).toBe("the file holds no JSON");
});
