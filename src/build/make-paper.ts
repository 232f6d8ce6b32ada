import { copyFile, mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { digest } from "../base/digest.ts";
import type { Problem } from "../base/problem.ts";
import { ProblemError } from "../base/problem-error.ts";
import { problemOf } from "../base/problem-of.ts";
import { noteInJournal } from "../write/journal.ts";
import type { Manifest, WrittenPaper } from "../write/manifest.ts";
import { writeFileWhole } from "../write/write-file-whole.ts";
import { notWritten } from "./not-written.ts";
import type { Paper } from "./paper.ts";
import type { Found, PlannedPaper } from "./plan-build.ts";

/** How papers are to be made, and what stands in the output folder before. */
export type PaperOrder = {
  readonly out: string;
  readonly written: Manifest;
  readonly found: Found;
  /** Build fresh papers too, and replace edited ones, of which a copy is kept */
  readonly force: boolean;
};

/** What became of a paper: written, kept as it was, or left because of problems. */
export type Outcome = {
  readonly path: string;
  readonly done: "built" | "kept" | "left";
  /** What the manifest is to say of it, where that is new */
  readonly written?: WrittenPaper;
  readonly problems?: readonly Problem[];
};

/** Where copies of replaced papers go, below the output folder. */
const replacedFolder = ".shiryo/replaced";

/** Render a paper if it is due, and write it unless somebody changed what is there. */
export async function makePaper({ paper, state }: PlannedPaper, order: PaperOrder): Promise<Outcome> {
  const { path } = paper;
  if (state === "fresh" && !order.force) return { path, done: "kept" };
  try {
    const bytes = await paper.render();
    const written = { key: paper.key(), digest: digest(bytes) };
    const isSame = written.digest === order.found.get(path);
    if (isSame && !order.force) return { path, done: "kept", written };
    if (state === "edited" && !order.force) return { path, done: "left", problems: [edited(paper, order)] };
    if (state === "edited" && !isSame) await keepCopy(paper, order);
    await noteInJournal(order.out, { path, written });
    await writeFileWhole(join(order.out, path), bytes);
    return { path, done: "built", written };
  } catch (error) {
    return { path, done: "left", problems: problemsOf(error, paper, order) };
  }
}

/** A copy under a name that says what it was before, so that no copy takes the place of another. */
async function keepCopy({ path }: Paper, { out, found }: PaperOrder): Promise<void> {
  const name = `${found.get(path)?.slice(0, 12)}_${basename(path)}`;
  const copy = join(out, replacedFolder, dirname(path), name);
  await mkdir(dirname(copy), { recursive: true });
  await copyFile(join(out, path), copy);
}

function edited({ path }: Paper, { out, written }: PaperOrder): Problem {
  const isKnown = written.has(path);
  return problemOf("paper-edited", {
    message: isKnown
      ? "this paper was changed since it was written; it is left as it is"
      : "this paper is not one we wrote; it is left as it is",
    hint: `move it away, or let --force replace it (a copy goes to ${replacedFolder}/)`,
    place: { file: join(out, path) },
  });
}

function problemsOf(error: unknown, { path, title }: Paper, { out }: PaperOrder): readonly Problem[] {
  if (error instanceof ProblemError)
    return error.problems.map((problem) => ({ ...problem, message: `${title}: ${problem.message}` }));
  return [notWritten(error, join(out, path))];
}
