import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import { statePath } from "../../write/state-path.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";
import type { BuildResult } from "../carry-out.ts";
import type { Paper } from "../paper.ts";
import type { Planned } from "../plan-papers.ts";
import { type IdlePaper, idlePath, idleText } from "./idle-note.ts";

/** Note that the next build has nothing to do while its inputs are these, if this one left nothing to do. */
export async function noteIdle(out: string, inputs: string, planned: Planned, result: BuildResult): Promise<void> {
  const papers = planned.plan?.papers ?? [];
  const isDone = result.problems.length === 0 && result.built.length + result.kept.length === papers.length;
  if (!isDone) return;
  const manifest = await readFile(join(out, statePath("manifest.json")), "utf8");
  // A damaged manifest is no more: this build has written it anew.
  const problems = planned.problems.filter(({ code }) => code !== "manifest-damaged");
  const note = { inputs, manifest: digest(manifest), problems, papers: papers.map(({ paper }) => named(paper)) };
  await writeFileWhole(join(out, idlePath), idleText(note));
}

function named({ kind, id, names, title, projects, path }: Paper): IdlePaper {
  return { kind, id, names, title, projects, path };
}
