import { expect, test } from "vitest";
import type { Program } from "../../../../../src/model/program.ts";
import { compileExpression } from "../../../../../src/render/template/compile-template.ts";
import { workbookViewOf } from "../../../../../src/view/workbook/workbook-view-of.ts";
import { aDataset } from "../../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../../fixtures/a-program.ts";
import { layoutWorkbook } from "../../../../fixtures/layout-workbook.ts";
import { ourTemplate } from "../../../../fixtures/our-template.ts";

const source = { from: 1, to: 2 };
const topic = {
  label: "Project title",
  title: "A shared record",
  summary: "Tried in 20 homes.",
  use: "Taken up.",
  source,
};
const kpis: Program["kpis"] = [
  {
    stage: "output",
    kind: "quantitative",
    indicator: "Trials",
    target: { value: 10, comparator: "<=", unit: "trials", per: "year", cumulative: 50 },
    period: { from: 2025, to: 2029 },
    actuals: { "2025": 12 },
    source,
  },
  {
    stage: "outcome",
    kind: "quantitative",
    indicator: "Licences",
    target: { value: 5, max: 10, comparator: "range", unit: "licences", cumulative: true },
    source,
  },
];
const more = { offices: { lead: "Health Division", amed: [], related: [] }, kpis, results: [topic], new: [topic] };
const programs = [
  aProgram({ ...more, id: "own", no: 1, name: "Healthy Ageing", budget: { initial: { "2024": 900, "2025": 850 } } }),
  aProgram({
    ...more,
    id: "shared",
    no: 2,
    name: "Climate and Health",
    projects: ["pj1", "pj2"],
    budget: { initial: { "2024": 0, "2025": 50 }, request: { "2026": 70 } },
  }),
];
const dataset = aDataset(programs, {
  language: "en",
  title: "Programme plan",
  sources: [{ id: "policy", title: "Draft plan", date: "2025-07-16", body: "Council" }],
  projects: [
    { id: "pj1", no: 1, name: "Health", aliases: [] },
    { id: "pj2", no: 2, name: "Climate", aliases: [] },
  ],
});

test.each([
  ["workbook.yaml", dataset.projects[0] ?? null],
  ["workbook-overview.yaml", null],
] as const)("all that %s writes for an English dataset is English", async (name, project) => {
  const { content } = await ourTemplate(name);
  const layout = layoutWorkbook(content, workbookViewOf(dataset, project), compileExpression);
  const japanese = JSON.stringify(layout).match(/[^"]*[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef\u25b2][^"]*/gu);
  expect(japanese).toBe(null);
});

test("columns are wide enough for the words of their headers", async () => {
  const { content } = await ourTemplate("workbook.yaml");
  const { sheets } = layoutWorkbook(content, workbookViewOf(dataset, dataset.projects[0] ?? null), compileExpression);
  const kpis = sheets.find(({ name }) => name === "KPIs");
  const condition = kpis?.cells.find(({ value }) => value === "Condition");
  expect(kpis?.widths[(condition?.column ?? 0) - 1]).toBeGreaterThan(9);
});
