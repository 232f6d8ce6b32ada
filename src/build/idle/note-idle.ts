import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import { loadDigest } from "../../write/load-digest.ts";
import { loadPlainText } from "../../write/load-plain-file.ts";
import { type Manifest, parseManifest } from "../../write/manifest.ts";
import { statePath } from "../../write/state-path.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";
import type { BuildResult } from "../make/carry-out.ts";
import type { Paper } from "../paper/paper.ts";
import type { PlannedPaper } from "../plan/plan-build.ts";
import type { Planned } from "../plan/planned.ts";
import { type IdleNote, type IdlePaper, idlePath, idleText } from "./idle-note.ts";

/** Note that the next build has nothing to do while its inputs are these, if this one left nothing to do. */
export async function noteIdle(out: string, inputs: string, planned: Planned, result: BuildResult): Promise<void> {
  const papers = planned.plan?.papers ?? [];
  const isDone = result.problems.length === 0 && result.built.length + result.kept.length === papers.length;
  if (!isDone) return;
  const text = await loadPlainText(join(out, statePath("manifest.json")));
  const manifest = parseManifest(text);
  // The folder is not locked any more: another build, of other data, may have been quick.
  if (manifest === null || !holdsAll(manifest, papers)) return;
  // A damaged manifest is no more: this build has written it anew.
  const problems = planned.problems.filter(({ code }) => code !== "manifest-damaged");
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
