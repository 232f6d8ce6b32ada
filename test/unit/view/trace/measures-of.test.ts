import { standard } from "../../../../src/words/paper-words.ts";
import { expect, test } from "vitest";
import { isAskedFor } from "../../../../src/view/measure/is-asked-for.ts";
import { measuresOf } from "../../../../src/view/trace/measures-of.ts";
import { parseQuestion } from "../../../../src/view/measure/parse-question.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const one = aProgram({ id: "one", no: 1, projects: ["pj1"], budget: { initial: { "2024": 1000, "2025": 1195 } } });
const two = aProgram({
  id: "two",
  no: 2,
  projects: ["pj1", "pj2"],
  budget: {
    initial: { "2024": 500, "2025": 400 },
    byProject: { "2025": { pj1: 300, pj2: 100 } },
    request: { "2026": 450 },
  },
});
const measures = measuresOf(aDataset([one, two]));

const sumOf = (name: string) => {
  const measure = measures.get(name);
  if (measure === undefined || !("formula" in measure)) throw new Error(`${name} is not derived`);
  return measure.formula.operands.reduce((sum, operand) => sum + Number(measures.get(operand)?.value), 0);
};

test("every total is the sum of its operands", () => {
  const totals = [...measures.values()].filter(
    ({ name, value }) =>
      /^(totals\/[^/]+\/(alone|includingRelisted|splitKnown)|projectSums\/(alone|includingRelisted|splitKnown))/.test(
        name,
      ) && typeof value === "number",
  );
  expect(totals.length).toBeGreaterThan(6);
  for (const { name, value } of totals) expect([name, sumOf(name)]).toEqual([name, value]);
});

test("every operand is a measure itself", () => {
  const operands = [...measures.values()].flatMap((measure) => ("formula" in measure ? measure.formula.operands : []));
  expect(operands.filter((name) => !measures.has(name))).toEqual([]);
});

test("a figure given has its field, one derived the figures it is made of", () => {
  expect(measures.get("programs/two/part/pj1")).toMatchObject({
    value: 300,
    origin: { path: ["budget", "byProject", "2025", "pj1"] },
  });
  expect(measures.get("programs/two/request/change")).toMatchObject({
    value: 50,
    formula: { operands: ["programs/two/request/amount", "programs/two/initial/2025"] },
  });
});

test("a rate is asked for as it is printed", () => {
  const asked = (typed: string) => {
    const question = parseQuestion(typed, standard.ja);
    return question === null
      ? []
      : [...measures.values()].filter((measure) => isAskedFor(measure, question)).map(({ name }) => name);
  };
  expect(asked("19.5％")).toContain("programs/one/rate/2025");
  expect(asked("▲100")).toContain("programs/two/change/2025");
  expect(asked("1,195")).toContain("programs/one/initial/2025");
});

test("figures are called what papers of the dataset's language call them", () => {
  const english = measuresOf({ ...aDataset([one, two]), language: "en", words: { "measure.request.amount": "bid" } });
  const labels = [...english.values()].map(({ label }) => label);
  expect(english.get("programs/two/request/change")?.label).toMatch(/: FY2026 bid, change$/);
  expect(english.get("totals/pj1/includingRelisted/2025")).toMatchObject({
    label: expect.stringMatching(/, total including relisted programmes: FY2025 initial budget$/) as string,
    unit: "thousand yen",
    formula: { words: "sum of 2 programmes" },
  });
  expect(measures.get("totals/pj1/includingRelisted/2025")).toMatchObject({
    label: expect.stringMatching(/（再掲を含む）の計 令和7年度当初予算額$/) as string,
    formula: { words: "2事業の和" },
  });
  expect(labels.filter((label) => /の|年度|予算|目標|実績|計/.test(label))).toEqual([]);
});
