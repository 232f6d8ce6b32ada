import { codeDigest } from "../../base/code-digest.ts";
import { hasError } from "../../base/has-error.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { Dataset } from "../../model/dataset.ts";
import { loadJournal } from "../../write/journal.ts";
import { loadManifest, manifestPath } from "../../write/load-manifest.ts";
import { withNoted } from "../../write/manifest.ts";
import { loadShardManifests, notedByShards, shardName } from "../../write/shard-manifest.ts";
import { type BuildResult, carryOut, type OnPaper } from "../make/carry-out.ts";
import { findBeside, findPapers } from "./find-papers.ts";
import type { PaperEdit } from "../edited/paper-edit.ts";
import { keptSources } from "../make/kept-sources.ts";
import { isMarkedPath, type MarkedPaper } from "../paper/marked-papers.ts";
import { loadMarked, type MarkedInputs, type MarkedRequest, markedWanted } from "./marked-request.ts";
import { type BuildPieces, openBuildPieces } from "../kept/build-pieces.ts";
import { lockFolder, type Locked } from "../make/lock-folder.ts";
import type { OnEdited } from "../make/on-edited.ts";
import { type Paper, paperKinds } from "../paper/paper.ts";
import { type Plan, planBuild } from "./plan-build.ts";
import { type InputFolders, type Inputs, loadInputs } from "../inputs/load-inputs.ts";
import type { Reasons } from "../reasons/explain-papers.ts";
import { isEverything, leftOverBy, type Selection, selectPapers } from "./select-papers.ts";
import { papersOfShard } from "../shard/papers-of-shard.ts";
import type { Shard } from "../shard/shard.ts";
import { madeOf, type ShardRecord, writtenBefore } from "../shard/shard-record.ts";
import { wantedPapers } from "../paper/wanted-papers.ts";

export type BuildRequest = InputFolders & {
  readonly out: string;
  readonly selection: Selection;
  /** Build fresh papers too */
  readonly force: boolean;
  /** What becomes of papers changed by hand; left out, `force` replaces them and else the new version goes beside them */
  readonly onEdited?: OnEdited | undefined;
  /** Write the data of each workbook as CSV beside it; a CSV file written once is kept up to date anyway */
  readonly csv?: boolean;
  /** Join the papers of each packet in one PDF */
  readonly pdf?: boolean;
  /** LibreOffice's program, where it is not on PATH */
  readonly soffice?: string | undefined;
  /** Only 見え消し of briefings, against an older edition; the other papers are left as they are */
  readonly against?: MarkedRequest | undefined;
  /** The date that papers bear; null = that of the newest source document */
  readonly documentDate: Date | null;
  readonly onPaper: OnPaper;
  /** One part of a build that is spread over machines; nothing left over is removed then */
  readonly shard?: Shard | undefined;
  /** Ends the build between two papers */
  readonly signal?: AbortSignal | undefined;
  /** The time, for whoever means to carry the plan out: the folder is locked until that is done */
  readonly lockAt?: Date | undefined;
};

/** Plan of the papers asked for, or the problems that stand in the way; warnings stand beside a plan. */
export type Planned = {
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
  /** Why papers are due or removed; at most so many changed fields are tried for each. To be asked before `carryOut`. */
  readonly reasons: (most: number) => Promise<Reasons>;
  /** What was changed by hand in the papers planned */
  readonly edits: () => Promise<readonly PaperEdit[]>;
  readonly carryOut: () => Promise<BuildResult>;
  /** What the papers at some paths, just written, say otherwise than the dataset: each is read from the disk again */
  readonly audit: (paths: readonly string[]) => Promise<readonly Problem[]>;
};

/**
 * The pipeline: load, check, plan. No paper is written before `carryOut` is called, and none can be
 * where the dataset, a template or the selection has an error.
 */
export async function planPapers(request: BuildRequest, code = codeDigest): Promise<Planned> {
  const { only } = request.selection;
  const pieces = openBuildPieces(request.out, code);
  const inputs = await loadInputs(request, only === undefined ? paperKinds : [only], pieces.of("records"));
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

async function planFor(
  request: BuildRequest,
  inputs: Inputs & { readonly dataset: Dataset; readonly marked: MarkedInputs | null; readonly pieces: BuildPieces },
  locked: Locked,
): Promise<Planned> {
  const { dataset, templates, sources, marked, pieces } = inputs;
  const { manifest, isDamaged } = await loadManifest(request.out);
  const problems = [...inputs.problems, ...(isDamaged ? [damagedManifest(request.out)] : [])];
  const shards = await loadShardManifests(request.out);
  const byShards = notedByShards(shards);
  const known = new Map([...manifest, ...byShards.map((noted) => [noted.path, noted.written] as const)]);
  const isCsvWanted = (path: string) => request.csv === true || known.has(path);
  // A joined PDF that is no longer true is nobody's: it goes, until somebody asks for it anew.
  const isPdfWanted = (path: string, key: () => string) =>
    request.pdf === true || (known.has(path) && known.get(path)?.key === key());
  const packets = { data: request.data, soffice: request.soffice ?? null, isPdfWanted };
  const materials = { dataset, templates, documentDate: request.documentDate, sources, pieces };
  const all = marked ? markedWanted(marked, materials) : wantedPapers({ ...materials, isCsvWanted, packets });
  const selected = selectPapers(all, request.selection, dataset.projects);
  if (selected.problems.length > 0) return nothingPlanned([...problems, ...selected.problems]);
  const noted = [...byShards, ...(await loadJournal(request.out))];
  const paths = [...all, ...noted].map(({ path }) => path);
  const foundFirst = findPapers(request.out, [...paths, ...manifest.keys()]);
  const written = withNoted(manifest, noted, foundFirst);
  const found = findBeside(request.out, foundFirst, written);
  const { shard } = request;
  const due = selected.papers.filter(isNeeded);
  const own = shard === undefined ? due : papersOfShard(due, shard);
  const planned = planBuild({ all: all.filter(isNeeded), selected: own }, written, found);
  const { papers } = planned;
  // Marked papers and the others know nothing of one another.
  const orphans = planned.orphans.filter(({ path }) => isMarkedPath(path) === (marked !== null));
  // What is left over from other builds is nobody's part: it goes when the shards are merged, or with a whole build.
  const isLeft = leftOverBy(request.selection);
  const plan = { papers, orphans: shard === undefined ? orphans.filter(({ path }) => isLeft(path)) : [] };
  const { data, out, force, onEdited = force ? "replace" : "beside" } = request;
  const record = shard && {
    ...shardRecord(request, inputs, shard),
    paths: own.map(({ path }) => path),
    before: writtenBefore(shards, shard),
  };
  const isManifestBehind = noted.length > 0;
  const order = { ...request, onEdited, written, found, isAlone: locked.isAlone, isManifestBehind, record };
  const kept = keptSources({ data, sources, templates });
  return {
    plan,
    problems,
    // Most builds find nothing to explain.
    reasons: async (most) => {
      const { explainPapers } = await import("../reasons/explain-papers.ts");
      return explainPapers({ plan, out, data, dataset, sources, force, most }).catch(locked.releaseAndThrow);
    },
    edits: async () => {
      const { paperEdits } = await import("../edited/paper-edits.ts");
      return paperEdits(plan, out);
    },
    audit: async (paths) => {
      const built = new Set(paths);
      const { auditBuilt } = await import("../audit/audit-built.ts");
      return auditBuilt({ papers: own.filter(({ path }) => built.has(path)), dataset, templates, out });
    },
    carryOut: () =>
      locked
        .whileHeld(plan, order.force, () => {
          pieces.startWriting();
          return carryOut(plan, { ...order, sources: kept, now: locked.at });
        })
        .finally(pieces.close),
  };
}

/** A briefing that did not change has no marks to show. */
const isNeeded = ({ isChanged }: Paper & Partial<MarkedPaper>) => isChanged === undefined || isChanged();

function shardRecord(request: BuildRequest, inputs: Inputs, shard: Shard): Omit<ShardRecord, "paths" | "before"> {
  const made = madeOf({ ...request, ...inputs });
  const isAll = isEverything(request.selection) && request.against === undefined;
  return { shard, name: shardName(shard), made, isEverything: isAll };
}

function damagedManifest(out: string): Problem {
  return problemOf("manifest-damaged", {
    message: "the list of what the last build wrote cannot be read; papers count as ours where their bytes prove it",
    hint: "the next build writes it anew",
    place: { file: `${out}/${manifestPath}` },
  });
}

function nothingPlanned(problems: readonly Problem[]): Planned {
  const result = { built: [], beside: [], kept: [], removed: [], problems: [] };
  const reasons = () => Promise.resolve(new Map());
  const [edits, audit] = [() => Promise.resolve([]), () => Promise.resolve([])];
  return { plan: null, problems, reasons, edits, carryOut: () => Promise.resolve(result), audit };
}
