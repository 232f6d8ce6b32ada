import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { editionOf } from "../edition-of.ts";
import { projectViewOf } from "../project-view-of.ts";
import type { BriefingView } from "./briefing-view.ts";
import { budgetChart } from "./budget-chart.ts";
import { budgetOf } from "./budget-of.ts";
import { kpiStage } from "./kpi-stage.ts";
import { pointsOf } from "./points-of.ts";
import { sourcesOf } from "./sources-of.ts";
import { strategiesOf } from "./strategies-of.ts";
import { topicSection } from "./topic-section.ts";

/** Everything that a programme's briefing shows. */
export function briefingViewOf(dataset: Dataset, program: Program): BriefingView {
  const budget = budgetOf(dataset, program);
  const points = pointsOf(dataset, program);
  return {
    id: program.id,
    no: briefingNo(program),
    name: program.name,
    formerName: program.formerName ?? null,
    edition: editionOf(dataset),
    projects: program.projects
      .flatMap((id) => dataset.projects.filter((project) => project.id === id))
      .map(projectViewOf),
    offices: program.offices,
    background: program.background,
    goal: program.goal,
    budget,
    points,
    pointsNote: points.length === 0 ? (program.notes?.new ?? program.notes?.continuing ?? "該当なし。") : null,
    scope: program.scope.map(({ title, group, summary }) => ({
      title,
      group: group ?? null,
      summary: summary ?? null,
    })),
    outputs: kpiStage(dataset, program, "output"),
    outcomes: kpiStage(dataset, program, "outcome"),
    results: topicSection(dataset, program, "results"),
    continuing: topicSection(dataset, program, "continuing"),
    new: topicSection(dataset, program, "new"),
    strategies: strategiesOf(program.strategies),
    strategiesNote: program.notes?.strategies ?? null,
    related: program.related.map(({ name, ministry, relation }) => ({
      name,
      ministry: ministry ?? null,
      relation: relation ?? null,
    })),
    sources: sourcesOf(dataset, program),
    charts: budget.hasFigures ? { budget: budgetChart(program.name, budget) } : {},
  };
}

/** A programme's place in the document with two digits, as papers are numbered: 01. */
export function briefingNo({ no }: Pick<Program, "no">): string {
  return String(no).padStart(2, "0");
}
