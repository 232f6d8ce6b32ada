import { codeDigest } from "../../base/code-digest.ts";
import { hasError } from "../../base/has-error.ts";
import type { Dataset } from "../../model/dataset.ts";
import { shardName } from "../../write/shard-manifest.ts";
import { type Inputs, loadInputs } from "../inputs/load-inputs.ts";
import { type BuildPieces, openBuildPieces } from "../kept/build-pieces.ts";
import { lockFolder, type Locked } from "../make/lock-folder.ts";
import { isMarkedPath } from "../paper/marked-papers.ts";
import { type Paper, paperKinds } from "../paper/paper.ts";
import { papersOfShard } from "../shard/papers-of-shard.ts";
import { madeOf, type ShardRecord, writtenBefore } from "../shard/shard-record.ts";
import type { BuildRequest } from "./build-request.ts";
import { standingIn } from "./find-papers.ts";
import { loadMarked } from "./marked-request.ts";
import { isNeeded, type PaperMaterials, papersOfRequest } from "./papers-of-request.ts";
import { planBuild } from "./plan-build.ts";
import { nothingPlanned, type Planned } from "./planned.ts";
import { isEverything, leftOverBy, selectPapers } from "./select-papers.ts";
import { stepsOfPlan } from "./steps-of-plan.ts";
import { loadWrittenBefore, type WrittenBefore } from "./written-before.ts";

/**
 * The pipeline: load, check, plan. No paper is written before `carryOut` is called, and none can be
 * where the dataset, a template or the selection has an error.
 */
export async function planPapers(request: BuildRequest, code = codeDigest): Promise<Planned> {
  const { only } = request.selection;
  const pieces = openBuildPieces(request.out, code);
  const inputs = await loadInputs(request, only === undefined ? paperKinds : [only]);
  const { dataset } = inputs;
  const { marked, problems: ofOld } = await loadMarked(request);
  const problems = [...inputs.problems, ...ofOld];
  if (dataset === null || hasError(problems)) return closed(nothingPlanned(problems));
  const locked = await lockFolder(request.out, request.lockAt, request.shard && shardName(request.shard));
  if (locked.isHeld) return closed(nothingPlanned([...problems, ...locked.problems]));
  try {
    const planned = await planFor(request, { ...inputs, dataset, marked, pieces }, locked);
    if (planned.plan === null) await locked.release();
    return planned.plan === null ? closed(planned) : planned;
  } catch (error) {
    await locked.release();
    throw error;
  }

  function closed(planned: Planned): Planned {
    pieces.close();
    return planned;
  }
}

type CheckedInputs = Inputs & PaperMaterials & { readonly dataset: Dataset; readonly pieces: BuildPieces };

async function planFor(request: BuildRequest, inputs: CheckedInputs, locked: Locked): Promise<Planned> {
  const { data, out, force, onEdited = force ? "replace" : "beside" } = request;
  const before = await loadWrittenBefore(out);
  const problems = [...inputs.problems, ...before.problems];
  const all = papersOfRequest(request, inputs, before.known);
  const selected = selectPapers(all, request.selection, inputs.dataset.projects);
  if (selected.problems.length > 0) return nothingPlanned([...problems, ...selected.problems]);
  const { written, found } = standingIn(out, all, before);
  const own = ownPapers(selected.papers.filter(isNeeded), request);
  const planned = planBuild({ all: all.filter(isNeeded), selected: own }, written, found);
  const plan = { ...planned, orphans: planned.orphans.filter(({ path }) => isOrphanOf(request, path)) };
  const record = shardRecord(request, { inputs, before, own });
  const isManifestBehind = before.noted.length > 0;
  const order = { ...request, onEdited, written, found, isManifestBehind, record };
  return { plan, problems, ...stepsOfPlan({ plan, data, inputs, order, locked }) };
}

function ownPapers(due: readonly Paper[], { shard }: BuildRequest): readonly Paper[] {
  return shard === undefined ? due : papersOfShard(due, shard);
}

/**
 * Whether a paper left over from earlier builds goes with this one. What is nobody's part stays until the shards are
 * merged; and marked papers and the others know nothing of one another.
 */
function isOrphanOf({ shard, against, selection }: BuildRequest, path: string): boolean {
  return shard === undefined && isMarkedPath(path) === (against !== undefined) && leftOverBy(selection)(path);
}

type Recorded = {
  readonly inputs: CheckedInputs;
  readonly before: WrittenBefore;
  readonly own: readonly Paper[];
};

function shardRecord(request: BuildRequest, { inputs, before, own }: Recorded): ShardRecord | undefined {
  const { shard } = request;
  return (
    shard && {
      shard,
      name: shardName(shard),
      made: madeOf({ ...request, ...inputs }),
      isEverything: isEverything(request.selection) && request.against === undefined,
      paths: own.map(({ path }) => path),
      before: writtenBefore(before.shards, shard),
    }
  );
}
