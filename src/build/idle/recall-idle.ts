import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import { loadDigest } from "../../write/load-digest.ts";
import { loadPlainText } from "../../write/load-plain-file.ts";
import { statePath } from "../../write/state-path.ts";
import { hasUnfinishedBuild } from "../../write/has-unfinished-build.ts";
import type { Planned } from "../plan/planned.ts";
import type { PlannedPaper } from "../plan/plan-build.ts";
import { type IdleNote, type IdlePaper, idlePath, parseIdle } from "./idle-note.ts";

/**
 * The plan of a build with nothing to do: the inputs are those of the last build, every paper of the plan stands on
 * the disk as we wrote it, and whatever else the manifest tells of as it did then. Null where that is not so, or cannot be told; nothing is loaded then or now.
 */
export async function recallIdle(out: string, inputs: string): Promise<Planned | null> {
  const note = parseIdle(await textOf(join(out, idlePath)), inputs);
  if (note === null || hasUnfinishedBuild(out) || !(await isAsWritten(out, note))) return null;
  const kept = note.papers.map(({ path }) => path);
  return {
    plan: { papers: note.papers.map(freshPaper), orphans: [] },
    problems: note.problems,
    reasons: () => Promise.resolve(new Map()),
    edits: () => Promise.resolve([]),
    carryOut: () => Promise.resolve({ built: [], beside: [], kept, removed: [], problems: [] }),
    audit: () => Promise.resolve([]),
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
