import type { HearFigure, PaperAudit } from "../../audit/finding/paper-audit.ts";
import { auditBriefing } from "../../audit/word/audit-briefing.ts";
import type { PrintedBriefing } from "../../audit/word/briefing-figures.ts";
import { allBytes, type ByteSource } from "../../base/byte-source.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { type BriefingView, briefingViewOf } from "../../view/briefing/briefing-view.ts";
import { budgetYears } from "../../view/money/budget-years.ts";
import { kpiRows } from "../../view/workbook/kpi-rows.ts";
import { markdownLines } from "../paper/markdown-lines.ts";

/** The bytes of a finished briefing, and what it was to be made from. */
export type FinishedBriefing = {
  readonly bytes: ByteSource;
  readonly program: Program;
  readonly maker: {
    readonly dataset: Dataset;
    readonly print: (view: BriefingView) => Promise<string>;
    /** The names of all programmes: a paper that bears another's was swapped */
    readonly names: () => ReadonlySet<string>;
  };
};

/** Hold a finished briefing against the dataset: its figures, and every line that its template prints. */
export async function auditBriefingPaper(finished: FinishedBriefing, hear: HearFigure): Promise<PaperAudit> {
  const { bytes, program, maker } = finished;
  const view = briefingViewOf(maker.dataset, program);
  const lines = markdownLines(await maker.print(view));
  const printed = { ...printedBriefing(maker.dataset, program, view), lines };
  return auditBriefing(allBytes(bytes), printed, { others: maker.names(), hear });
}

/** What a briefing prints of its programme, for whoever finds it in a paper; without the lines of a template. */
export function printedBriefing(dataset: Dataset, program: Program, view: BriefingView): PrintedBriefing {
  const projectId = (no: number) => dataset.projects.find((project) => project.no === no)?.id ?? "";
  return { view, lines: [], years: budgetYears([program]), projectId, targets: targetsOf(dataset, program) };
}

function targetsOf(dataset: Dataset, program: Program) {
  return kpiRows(dataset, program, [])
    .filter(({ target }) => target !== null)
    .map(({ id, indicator }) => ({ indicator, measure: `kpis/${id}/target` }));
}
