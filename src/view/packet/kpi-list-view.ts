import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { Meeting, NumberedPaper } from "../../model/meeting.ts";
import type { Program } from "../../model/program.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { projectsBeside } from "../briefing/briefing-topics.ts";
import { yearRange } from "../format/era-text.ts";
import { noFigure, targetText } from "../format/figure-text.ts";
import { projectNames } from "../project-view-of.ts";
import { PaperHead, paperHeadOf } from "./meeting-view.ts";

/** KPI一覧: the KPIs of every programme. */
export const KpiListView = z.strictObject({
  ...PaperHead.shape,
  programs: z.array(
    z.strictObject({
      no: z.string(),
      name: z.string(),
      /** PJ names in one text */
      projects: z.string(),
      rows: z.array(
        z.strictObject({
          /** アウトプット or アウトカム */
          stage: z.string(),
          /** Printed heading, or "" */
          group: z.string(),
          /** The indicator, or the goal told in words */
          indicator: z.string(),
          /** 10～20, 5／年（累計50）, 定性, － */
          target: z.string(),
          unit: z.string(),
          period: z.string(),
          /** PJ name, "" where it is not told or where the programme has no other */
          project: z.string(),
        }),
      ),
    }),
  ),
  /** How many KPIs there are, and how many have a target figure */
  count: z.int(),
  targets: z.int(),
  notes: z.array(z.string()),
});
export type KpiListView = z.infer<typeof KpiListView>;

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
    notes: notesOf(kpis, wordsOf(dataset)),
  };
}

function rowOf(dataset: Dataset, program: Program, kpi: Kpi): Row {
  const isTold = kpi.kind === "qualitative";
  const words = wordsOf(dataset);
  const untargeted = isTold ? say(words, "listing.qualitative") : noFigure(words);
  return {
    stage: say(words, kpi.stage === "output" ? "listing.output" : "listing.outcome"),
    group: kpi.group ?? "",
    indicator: isTold ? say(words, "listing.told", { indicator: kpi.indicator, text: kpi.text ?? "" }) : kpi.indicator,
    target: kpi.target === undefined ? untargeted : targetText(kpi.target, words),
    unit: kpi.target?.unit ?? noFigure(words),
    period: yearRange(kpi.period, words) || noFigure(words),
    project: kpi.project === undefined ? "" : projectsBeside(dataset, program, [kpi.project]),
  };
}

function notesOf(kpis: readonly Kpi[], words: Words): string[] {
  const has = (wanted: Kpi["kind"]) => kpis.some(({ kind }) => kind === wanted);
  return [
    ...(has("monitoring") ? [say(words, "listing.monitoredNote", { none: noFigure(words) })] : []),
    ...(has("qualitative") ? [say(words, "listing.qualitativeNote", { told: say(words, "listing.qualitative") })] : []),
  ];
}
