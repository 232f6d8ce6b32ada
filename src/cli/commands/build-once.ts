import type { OnEdited } from "../../build/make/on-edited.ts";
import type { PaperKind } from "../../build/paper/paper.ts";
import type { BuildRequest } from "../../build/plan/build-request.ts";
import { planOrRecall } from "../../build/plan/plan-or-recall.ts";
import type { Reasons } from "../../build/reasons/explain-papers.ts";
import type { Shard } from "../../build/shard/shard.ts";
import type { Revision } from "../../render/word/revision/revision.ts";
import { documentDate } from "../document-date.ts";
import type { BuildReport } from "../output/build-summary.ts";
import { progressBar } from "../output/progress.ts";
import type { Terminal } from "../output/terminal.ts";
import { type CommonOptions, inputFolders } from "../settings.ts";

export type BuildOptions = CommonOptions & {
  readonly only?: PaperKind;
  readonly project?: string;
  readonly force?: boolean;
  readonly onEdited?: OnEdited;
  readonly dryRun?: boolean;
  readonly csv?: boolean;
  readonly pdf?: boolean;
  readonly soffice?: string;
  readonly audit: boolean;
  readonly watch?: boolean;
  readonly shard?: Shard;
  readonly against?: string;
  readonly marks: Revision["marks"];
  readonly who: string;
};

// A view is made for each changed field that is tried, of each paper that is due.
const mostTried = 40;

export type Surroundings = { readonly terminal: Terminal; readonly signal?: AbortSignal };

/** One build from options: plan, reasons, papers, audit. */
export async function buildOnce(
  ids: readonly string[],
  options: BuildOptions,
  { terminal, signal }: Surroundings,
): Promise<BuildReport> {
  const progress = await progressBar(terminal, () => performance.now());
  const request = { ...requestOf(ids, options), onPaper: progress.step, signal };
  const { plan, problems, ...steps } = await planOrRecall(request);
  // Asked before papers are written: the build lets go of what earlier papers were made from.
  const reasons: Reasons = options.quiet && !options.json ? new Map() : await steps.reasons(mostTried);
  if (plan === null || options.dryRun) return { plan, problems, reasons, result: null };
  // A bar that is not stopped leaves the terminal without a cursor.
  const result = await steps.carryOut().finally(progress.stop);
  // Papers that mark what changed hold two editions.
  const isAudited = options.audit && options.against === undefined;
  const found = isAudited ? await steps.audit(result.built) : [];
  return { plan, problems: [...problems, ...result.problems, ...found], reasons, result };
}

function requestOf(ids: readonly string[], options: BuildOptions): Omit<BuildRequest, "onPaper" | "signal"> {
  const { out, only, project, onEdited, soffice, shard, against, who, marks } = options;
  return {
    ...inputFolders(options),
    out,
    selection: { ids, only, project },
    force: options.force ?? false,
    onEdited,
    csv: options.csv ?? false,
    pdf: options.pdf ?? false,
    soffice,
    against: against === undefined ? undefined : { ref: against, who, marks },
    documentDate: documentDate(process.env["SOURCE_DATE_EPOCH"]),
    shard,
    lockAt: options.dryRun ? undefined : new Date(),
  };
}
