import { hasError } from "../base/has-error.ts";
import type { Problem } from "../base/problem.ts";
import { loadJournal } from "../write/journal.ts";
import { loadManifest } from "../write/load-manifest.ts";
import { withNoted } from "../write/manifest.ts";
import { type BuildResult, carryOut, type OnPaper } from "./carry-out.ts";
import { findPapers } from "./find-papers.ts";
import { paperKinds } from "./paper.ts";
import { type Plan, planBuild } from "./plan-build.ts";
import { type InputFolders, loadInputs } from "./load-inputs.ts";
import { isEverything, type Selection, selectPapers } from "./select-papers.ts";
import { wantedPapers } from "./wanted-papers.ts";

export type BuildRequest = InputFolders & {
  readonly out: string;
  readonly selection: Selection;
  /** Build fresh papers too, and replace those changed by hand */
  readonly force: boolean;
  /** Write the data of each workbook as CSV beside it; a CSV file written once is kept up to date anyway */
  readonly csv?: boolean;
  /** The date that papers bear; null = that of the newest source document */
  readonly documentDate: Date | null;
  readonly onPaper: OnPaper;
};

/** Plan of the papers asked for, or the problems that stand in the way; warnings stand beside a plan. */
export type Planned = {
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
  readonly carryOut: () => Promise<BuildResult>;
};

/**
 * The pipeline: load, check, plan. Nothing is written before `carryOut` is called, and nothing can be
 * where the dataset, a template or the selection has an error.
 */
export async function planPapers(request: BuildRequest): Promise<Planned> {
  const { only } = request.selection;
  const { dataset, templates, problems } = await loadInputs(request, only === undefined ? paperKinds : [only]);
  if (dataset === null || hasError(problems)) return nothingPlanned(problems);
  const manifest = await loadManifest(request.out);
  const isCsvWanted = (path: string) => request.csv === true || manifest.has(path);
  const all = wantedPapers({ dataset, templates, documentDate: request.documentDate, isCsvWanted });
  const selected = selectPapers(all, request.selection, dataset.projects);
  if (selected.problems.length > 0) return nothingPlanned([...problems, ...selected.problems]);
  const noted = await loadJournal(request.out);
  const paths = [...all, ...noted].map(({ path }) => path);
  const found = await findPapers(request.out, [...paths, ...manifest.keys()]);
  const written = withNoted(manifest, noted, found);
  const { papers, orphans } = planBuild({ all, selected: selected.papers }, written, found);
  const plan = { papers, orphans: isEverything(request.selection) ? orphans : [] };
  return { plan, problems, carryOut: () => carryOut(plan, { ...request, written, found }) };
}

function nothingPlanned(problems: readonly Problem[]): Planned {
  const result = { built: [], kept: [], removed: [], problems: [] };
  return { plan: null, problems, carryOut: () => Promise.resolve(result) };
}
