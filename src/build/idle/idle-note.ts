import { digest } from "../../base/digest.ts";
import type { Problem } from "../../base/problem.ts";
import type { Paper } from "../paper/paper.ts";

/**
 * What a build that left nothing to do noted, so that the next one can see that nothing has changed since.
 *
 * Load, check and view depend on nothing but the bytes they read. While those are the same, and every paper on the
 * disk is as we wrote it, going through them again would give what stands here.
 */
export type IdleNote = {
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

export type IdlePaper = Pick<Paper, "kind" | "id" | "names" | "title" | "projects" | "path">;

/** Where the note stands below the output folder. */
export const idlePath = ".shiryo/idle";

/** The note as text: a line with the digest of what follows, so that a damaged one is seen. */
export function idleText(note: IdleNote): string {
  const text = JSON.stringify(note);
  return `${digest(text)}\n${text}\n`;
}

/** The note in a file's text; null where it is damaged, or of other inputs. */
export function parseIdle(file: string, inputs: string): IdleNote | null {
  const [stated, text = ""] = file.split("\n");
  if (text === "" || stated !== digest(text)) return null;
  const note = JSON.parse(text) as IdleNote;
  return note.inputs === inputs ? note : null;
}
