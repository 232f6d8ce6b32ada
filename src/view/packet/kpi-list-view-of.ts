import type { Dataset } from "../../model/dataset.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { NumberedPaper } from "../../model/number-papers.ts";
import type { Program } from "../../model/program.ts";
import { projectsBeside } from "../briefing/projects-beside.ts";
import { noFigure } from "../format/amount-text.ts";
import { targetText } from "../format/target-text.ts";
import { yearRange } from "../format/year-range.ts";
import { projectNames } from "../project-view-of.ts";
import type { KpiListView } from "./kpi-list-view.ts";
import { paperHeadOf } from "./paper-head-of.ts";

type Row = KpiListView["programs"][number]["rows"][number];

/** KPI一覧 in the order of the document: indicators with targets, those that are only watched, and goals told in words. */
export function kpiListViewOf(dataset: Dataset, meeting: Meeting, numbered: NumberedPaper): KpiListView {
  const kpis = dataset.programs.flatMap((program) => program.kpis);
  return {
    ...paperHeadOf(dataset, meeting, numbered),
    programs: dataset.programs.map((program) => ({
      no: String(program.no),
      name: program.name,
      projects: projectNames(dataset, program.projects),
      rows: program.kpis.map((kpi) => rowOf(dataset, program, kpi)),
    })),
    count: kpis.length,
    targets: kpis.filter(({ target }) => target !== undefined).length,
    notes: notesOf(kpis),
  };
}

function rowOf(dataset: Dataset, program: Program, kpi: Kpi): Row {
  const isTold = kpi.kind === "qualitative";
  return {
    stage: kpi.stage === "output" ? "アウトプット" : "アウトカム",
    group: kpi.group ?? "",
    indicator: isTold ? `${kpi.indicator}：${kpi.text ?? ""}` : kpi.indicator,
    target: kpi.target === undefined ? (isTold ? told : noFigure) : targetText(kpi.target),
    unit: kpi.target?.unit ?? noFigure,
    period: yearRange(kpi.period) || noFigure,
    project: kpi.project === undefined ? "" : projectsBeside(dataset, program, [kpi.project]),
  };
}

const told = "定性";

function notesOf(kpis: readonly Kpi[]): string[] {
  const notes: [boolean, string][] = [
    [kpis.some(({ kind }) => kind === "monitoring"), "目標値の－は、目標値を定めずに把握する指標であることを示す。"],
    [kpis.some(({ kind }) => kind === "qualitative"), "目標値の「定性」は、言葉で示された目標であることを示す。"],
  ];
  return notes.filter(([isTrue]) => isTrue).map(([, sentence]) => sentence);
}
