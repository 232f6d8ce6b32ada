import type { HearFigure, PaperAudit } from "../../audit/finding/paper-audit.ts";
import { auditBriefing } from "../../audit/word/audit-briefing.ts";
import type { PrintedBriefing } from "../../audit/word/briefing-figures.ts";
import { allBytes, type ByteSource } from "../../base/byte-source.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import type { WordShell } from "../../render/word/shell/word-shell.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import { budgetYears } from "../../view/money/budget-years.ts";
import { kpiRows } from "../../view/workbook/kpi-rows.ts";
import { expectedTexts } from "../paper/expected-texts.ts";

/** The bytes of a finished briefing, and what it was to be made from. */
export type FinishedBriefing = {
  readonly bytes: ByteSource;
  readonly program: Program;
  readonly maker: {
    readonly dataset: Dataset;
    readonly compose: (view: BriefingView) => Promise<Parameters<typeof expectedTexts>[0]>;
    readonly shell: () => Promise<WordShell>;
    /** The names of all programmes: a paper that bears another's was swapped */
    readonly names: () => ReadonlySet<string>;
  };
  readonly view: BriefingView;
};

/** Hold a finished briefing against the dataset: its figures, and every line that its template prints. */
export async function auditBriefingPaper(finished: FinishedBriefing, hear: HearFigure): Promise<PaperAudit> {
  const { bytes, program, maker, view } = finished;
  const texts = expectedTexts(await maker.compose(view), await maker.shell());
  const printed = printedBriefing(maker.dataset, program, view);
  return auditBriefing(allBytes(bytes), { printed, texts, others: maker.names() }, hear);
}

/** What a briefing prints of its programme, for whoever finds it in a paper. */
export function printedBriefing(dataset: Dataset, program: Program, view: BriefingView): PrintedBriefing {
  const projectId = (no: number) => dataset.projects.find((project) => project.no === no)?.id ?? "";
  return { view, years: budgetYears([program]), projectId, targets: targetsOf(dataset, program) };
}

function targetsOf(dataset: Dataset, program: Program) {
  return kpiRows(dataset, program, [])
    .filter(({ target }) => target !== null)
    .map(({ id, indicator }) => ({ indicator, measure: `kpis/${id}/target` }));
}
