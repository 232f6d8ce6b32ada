import { join } from "node:path";
import { digest } from "../base/digest.ts";
import { hasError, type Problem } from "../base/problem.ts";
import { codeDigest } from "../base/version.ts";
import { loadInputDigest } from "../load/load-input-digest.ts";
import { kindNames } from "../papers/kinds.ts";
import type { Paper } from "../papers/paper/paper.ts";
import { hasUnfinishedWrite, hasUnfinishedBuild, statePath } from "../write/state-path.ts";
import { type Manifest, parseManifest } from "../write/manifest.ts";
import { loadDigest, loadPlainText } from "../write/plain-file.ts";
import { writeFileWhole } from "../write/write-file-whole.ts";
import { type BuildReport, type BuildRequest, nothingDone, refused } from "./plan/build-request.ts";
import type { PlannedPaper } from "./plan/plan-build.ts";

/**
 * A build, or the note of the last one where nothing has changed since. The code of a build is loaded only where one is
 * due: with nothing to do it is over sooner than this is loaded.
 *
 * @param code digest of the code that runs; null = it may change between two runs, and nothing is noted
 */
export async function buildOrRecall(request: BuildRequest, code = codeDigest): Promise<BuildReport> {
  // Who only looks leaves a write that was broken off to be told.
  if (request.lockAt !== null && hasUnfinishedWrite(request.data)) return finishAndBuild(request, code, request.lockAt);
  const inputs = idleInputs(request, code);
  const recalled = inputs === null ? null : await recallBuild(request, inputs);
  if (recalled !== null) return recalled;
  const { build } = await import("./build.ts");
  const report = await build(request, code);
  // Somebody may have saved a file meanwhile. A note that cannot be written only makes the next build take longer.
  const isWhole = !request.signal?.aborted;
  if (inputs !== null && isWhole && idleInputs(request, code) === inputs)
    await noteIdle(request.out, inputs, report).catch(() => {});
  return report;
}

/** A build of a dataset into which a killed command wrote: that is finished first, and told. */
async function finishAndBuild(request: BuildRequest, code: string | null, now: Date): Promise<BuildReport> {
  const { finishBroken } = await import("../write/dataset/finish-writes.ts");
  const finished = await finishBroken(request.data, now);
  if (hasError(finished)) return refused(finished);
  const report = await buildOrRecall(request, code);
  return { ...report, problems: [...finished, ...report.problems] };
}

/**
 * What a build that left nothing to do noted, so that the next one can see that nothing has changed since.
 *
 * Load, check and view depend on nothing but the bytes they read. While those are the same, and every paper on the
 * disk is as we wrote it, going through them again would give what stands here.
 */
type IdleNote = {
  /** SHA-256 of everything that was read, of the code and of the options */
  readonly inputs: string;
  /** SHA-256 of the manifest's text */
  readonly manifest: string;
  /** Warnings of the dataset and the templates */
  readonly problems: readonly Problem[];
  /** Every paper that was planned, in order */
  readonly papers: readonly IdlePaper[];
  /** What else the manifest tells of, by path, with the SHA-256 of what stood there; null = nothing did */
  readonly others: Readonly<Record<string, string | null>>;
};

type IdlePaper = Pick<Paper, "kind" | "id" | "names" | "title" | "projects" | "path">;

/** Where the note stands below the output folder. */
const idlePath = ".shiryo/idle";

/** The note as text: a line with the digest of what follows, so that a damaged one is seen. */
function idleText(note: IdleNote): string {
  const text = JSON.stringify(note);
  return `${digest(text)}\n${text}\n`;
}

/** The note in a file's text; null where it is damaged, or of other inputs. */
function parseIdle(file: string, inputs: string): IdleNote | null {
  const [stated, text = ""] = file.split("\n");
  if (text === "" || stated !== digest(text)) return null;
  const note = JSON.parse(text) as IdleNote;
  return note.inputs === inputs ? note : null;
}

/**
 * SHA-256 of everything that a plan of all papers depends on beside the output folder; null where another build than
 * a plain one is asked for, or where the code may change between two runs.
 *
 * @param code digest of the code that runs
 */
function idleInputs(request: BuildRequest, code: string | null): string | null {
  const { selection, force, kinds, part } = request;
  const isPlain = selection.ids.length === 0 && selection.project === undefined && !force;
  if (code === null || !isPlain || kinds !== undefined || part !== undefined) return null;
  const { data, templates, builtInTemplates, language = null } = request;
  const { documentDate, csv = false, pdf = false, soffice = null } = request;
  const files = loadInputDigest(data, [templates, builtInTemplates]);
  if (files === null) return null;
  // Problems name the folders as they were given.
  const folders = [data, templates, builtInTemplates];
  const made = selection.only ?? kindNames;
  return digest(JSON.stringify([code, files, folders, language, made, documentDate, csv, pdf, soffice]));
}

/** Note that the next build has nothing to do while its inputs are these, if this one left nothing to do. */
async function noteIdle(out: string, inputs: string, { plan, result, problems: told }: BuildReport): Promise<void> {
  const papers = plan?.papers ?? [];
  if (plan === null || result === null || result.problems.length > 0) return;
  if (result.built.length + result.kept.length !== papers.length) return;
  const text = await loadPlainText(join(out, statePath("manifest.json")));
  const manifest = parseManifest(text);
  // The folder is not locked any more: another build, of other data, may have been quick.
  if (manifest === null || !holdsAll(manifest, papers)) return;
  // A manifest that was damaged or older is no more: this build has written it anew.
  const problems = told.filter(({ code }) => code !== "manifest-damaged" && code !== "manifest-older");
  const facts = { inputs, manifest: digest(text), problems, papers: papers.map(({ paper }) => named(paper)) };
  await writeFileWhole(join(out, idlePath), idleText({ ...facts, others: othersIn(manifest, papers, out) }));
}

function holdsAll(manifest: Manifest, papers: readonly PlannedPaper[]): boolean {
  return papers.every(({ paper }) => manifest.get(paper.path)?.key === paper.key());
}

/** Papers of other kinds, or that were once: whatever became of them, this build had nothing to do with it. */
function othersIn(manifest: Manifest, papers: readonly PlannedPaper[], out: string): IdleNote["others"] {
  const planned = new Set(papers.map(({ paper }) => paper.path));
  const others = [...manifest.keys()].filter((path) => !planned.has(path));
  return Object.fromEntries(others.map((path) => [path, loadDigest(join(out, path))]));
}

function named({ kind, id, names, title, projects, path }: Paper): IdlePaper {
  return { kind, id, names, title, projects, path };
}

/**
 * The plan of a build with nothing to do: the inputs are those of the last build, every paper of the plan stands on
 * the disk as we wrote it, and whatever else the manifest tells of as it did then. Null where that is not so, or cannot be told; nothing is loaded then or now.
 */
async function recallBuild({ out, lockAt }: BuildRequest, inputs: string): Promise<BuildReport | null> {
  const note = parseIdle(await textOf(join(out, idlePath)), inputs);
  if (note === null || hasUnfinishedBuild(out) || !(await isAsWritten(out, note))) return null;
  const kept = note.papers.map(({ path }) => path);
  return {
    plan: { papers: note.papers.map(freshPaper), orphans: [] },
    problems: note.problems,
    reasons: new Map(),
    result: lockAt === null ? null : { ...nothingDone, kept },
  };
}

async function isAsWritten(out: string, note: IdleNote): Promise<boolean> {
  const manifest = await textOf(join(out, statePath("manifest.json")));
  if (digest(manifest) !== note.manifest) return false;
  const { papers } = JSON.parse(manifest) as { readonly papers: Readonly<Record<string, { readonly digest: string }>> };
  const { others } = note;
  const expected = (path: string, written: string) => (Object.hasOwn(others, path) ? others[path] : written);
  return Object.entries(papers).every(([path, one]) => loadDigest(join(out, path)) === expected(path, one.digest));
}

/** Nobody asks a paper that is fresh for more than its name. */
function freshPaper(paper: IdlePaper): PlannedPaper {
  const absent = () => {
    throw new Error(`${paper.path} is fresh: it is neither rendered nor looked into`);
  };
  return { paper: { ...paper, key: absent, render: absent }, state: "fresh", isDue: false };
}

function textOf(path: string): Promise<string> {
  return loadPlainText(path).catch(() => "");
}
