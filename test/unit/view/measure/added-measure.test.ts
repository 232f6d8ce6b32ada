import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { standard } from "../../../../src/words/paper-words.ts";
import type * as table from "../../../../src/model/measures.ts";

// What a new kind of figure with totals takes: an entry in the table of measures, its name, and a column in the template.
vi.mock(import("../../../../src/model/measures.ts"), async (original) => {
  const actual = await original();
  const added: table.MeasureDefinition = {
    id: "both",
    unit: "money",
    year: "planned",
    kind: "sum",
    of: ["initial@current", "request.amount@planned"],
  };
  return { ...actual, measures: [...actual.measures, added] as unknown as typeof actual.measures };
});
vi.mock(import("../../../../src/words/ja/words-of-papers.ts"), async (original) => {
  const { paper } = await original();
  return { paper: { ...paper, "measure.both": "現行額と要求額の和" } };
});
const column = "            - { key: both, header: 現行及び要求, measure: both, width: 12 }\n";

const { checkWorkbookTemplate } = await import("../../../../src/render/excel/template/check-workbook-template.ts");
const { parseWorkbookTemplate } = await import("../../../../src/render/excel/template/parse-workbook-template.ts");
const { checkTemplate } = await import("../../../../src/render/template/check-template.ts");
const { compileExpression } = await import("../../../../src/render/template/compile-template.ts");
const { viewSchema } = await import("../../../../src/render/template/view-schema.ts");
const { fieldMeasure } = await import("../../../../src/view/measure/measure-names.ts");
const { measuresOf } = await import("../../../../src/view/trace/measures-of.ts");
const { WorkbookView } = await import("../../../../src/view/workbook/workbook-view.ts");
const { workbookViewOf } = await import("../../../../src/view/workbook/workbook-view-of.ts");
const { aDataset } = await import("../../../fixtures/a-dataset.ts");
const { aProgram } = await import("../../../fixtures/a-program.ts");
const { layoutWorkbook } = await import("../../../fixtures/layout-workbook.ts");

const templates = join(import.meta.dirname, "../../../../templates");
const text = readFileSync(join(templates, "workbook.yaml"), "utf8");
const place = text.indexOf("            - key: reason\n");
const template = await parseWorkbookTemplate(text.slice(0, place) + column + text.slice(place), "workbook.yaml");

const one = aProgram({ id: "one", no: 1, budget: { initial: { "2024": 10, "2025": 20 }, request: { "2026": 5 } } });
const two = aProgram({
  id: "two",
  no: 2,
  projects: ["pj1", "pj2"],
  budget: { initial: { "2024": 100, "2025": 200 }, request: { "2026": 300 } },
});
const dataset = aDataset([one, two]);
const [project = null] = dataset.projects;
const view = workbookViewOf(dataset, project);

test("rows and totals of the view have the new figure, and the schema that templates are held against knows it", () => {
  expect(WorkbookView.parse(view)).toEqual(view);
  expect(view.programs).toMatchObject([{ both: 25 }, { both: 500 }]);
  expect(view.totals).toMatchObject({ both: { alone: 25, includingRelisted: 525 } });
  const schema = viewSchema(WorkbookView);
  expect(checkWorkbookTemplate(template, (source) => checkTemplate(source, schema, new Map()))).toEqual([]);
});

test("the column has its formulas, those of its totals, and their results", () => {
  const sheet = layoutWorkbook(template.content, view, compileExpression).sheets.find(
    ({ name }) => name === "予算要求",
  );
  const header = sheet?.cells.find(({ value }) => value === "現行及び要求");
  const below = sheet?.cells.filter(
    ({ column: at, row, value }) => at === header?.column && row > (header?.row ?? 0) && value !== null,
  );
  expect(below?.toSorted((a, b) => a.row - b.row).map(({ value }) => value)).toMatchObject([
    {
      formula:
        'IF(COUNT(要求表[[#This Row],[令和7年度]],要求表[[#This Row],[要求額]])=2,要求表[[#This Row],[令和7年度]]+要求表[[#This Row],[要求額]],"－")',
      result: 25,
    },
    { result: 500 },
    { formula: expect.stringMatching(/SUM\(.+\)-SUMIFS\(/), result: 25 },
    { formula: expect.stringMatching(/^IF\(COUNT\(.+\)=0,"－",SUM\(/), result: 525 },
  ]);
});

test("audit names it, and trace says what it is made of", () => {
  const context = {
    words: standard.ja,
    scope: "pj1",
    currentYear: "2025",
    plannedYear: "2026",
    programId: () => undefined,
    projectId: () => undefined,
  };
  const [row = {}] = view.programs;
  expect(fieldMeasure({ list: "programs", row, field: "both" }, context)).toBe("programs/one/both");
  expect(fieldMeasure({ list: undefined, row: view, field: "totals.both.alone" }, context)).toBe(
    "totals/pj1/both/alone",
  );
  const measures = measuresOf(dataset);
  expect(measures.get("programs/one/both")).toMatchObject({
    label: "標本研究事業 令和8年度現行額と要求額の和",
    value: 25,
    formula: { operands: ["programs/one/initial/2025", "programs/one/request/amount"] },
  });
  expect(measures.get("totals/pj1/both/includingRelisted")).toMatchObject({
    value: 525,
    formula: { words: "2事業の和", operands: ["programs/one/both", "programs/two/both"] },
  });
});
