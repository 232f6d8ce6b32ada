import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { digest } from "../../base/digest.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { LeftBecause } from "../../words/en/problems-of-papers.ts";
import { loadPlainFile } from "../../write/plain-file.ts";
import { removeFile, type Seen } from "../../write/replace-file.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";

/**
 * The problem that the system refused to write a file.
 *
 * @throws the error itself where it is none of the system's
 */
export function notWritten(error: unknown, file: string): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return problemOf("paper-not-written", { code, reason: message }, { place: { file } });
}

/** Whether what the system refused once it will refuse of every other file: the disk is full, or cannot be written. */
export function isOfDisk(error: unknown): boolean {
  return ofDisk.has((error as NodeJS.ErrnoException).code ?? "");
}

const ofDisk = new Set(["ENOSPC", "EDQUOT", "EROFS", "EIO"]);

/**
 * Remove a file of ours below the output folder, where it is still as it was found: `seen` is the SHA-256 of its bytes.
 *
 * @returns why it was not removed; null where it was. What lies behind a linked folder may belong to others: it stays.
 */
export async function removeOurs(out: string, path: string, seen: Seen): Promise<LeftBecause | null> {
  try {
    if (await isBehindLink(out, path)) return "linked";
    return (await removeFile(join(out, path), seen)) ? null : "changed";
  } catch (error) {
    return refusal(error);
  }
}

/** The same, with a copy kept. @returns the copy, or why nothing was removed */
export async function removeWithCopy(
  out: string,
  path: string,
  seen: Seen,
): Promise<{ readonly copy: KeptCopy } | { readonly why: LeftBecause }> {
  try {
    if (await isBehindLink(out, path)) return { why: "linked" };
    const { copy } = await keepCopy(out, path);
    return (await removeFile(join(out, path), seen)) ? { copy: { path, copy } } : { why: "changed" };
  } catch (error) {
    return { why: refusal(error) };
  }
}

async function isBehindLink(out: string, path: string): Promise<boolean> {
  const folder = join(await realpath(out), dirname(path));
  return (await realpath(dirname(join(out, path)))) !== folder;
}

function refusal(error: unknown): LeftBecause {
  return { what: "refused", reason: error instanceof Error ? error.message : String(error) };
}

/** A paper that went or was replaced, and where a copy of it is: both below the output folder. */
export type KeptCopy = { readonly path: string; readonly copy: string };

/** Where copies go, below the output folder. Nothing removes them but people. */
export const copiesFolder = ".shiryo/replaced";

/**
 * Copy a file of an output folder before it goes, under a name that begins with its digest: no copy takes the place of
 * another.
 *
 * @returns where the copy is, and the SHA-256 of what was copied: what goes must be that, and nothing saved meanwhile
 * @throws the system's error
 */
export async function keepCopy(out: string, path: string): Promise<KeptCopy & { readonly digest: string }> {
  const bytes = await loadPlainFile(join(out, path));
  const name = digest(bytes);
  const copy = `${copiesFolder}/${dirname(path)}/${name.slice(0, 12)}_${basename(path)}`;
  await writeFileWhole(join(out, copy), bytes);
  return { path, copy, digest: name };
}
