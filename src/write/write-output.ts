import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type Problem, problemOf } from "../base/problem.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/**
 * Write what a command prints into the file that was named instead, whole or not at all. A link is followed.
 *
 * @returns why it was not written; nothing where it was
 */
export async function writeOutput(path: string, bytes: Uint8Array | string): Promise<Problem | undefined> {
  try {
    const above = nearestAbove(path);
    if (!statSync(above).isDirectory()) return refused(path, { reason: "file-above", above });
    const target = standing(path);
    if (target !== undefined && !target.isFile)
      return refused(path, { reason: target.isFolder ? "folder" : "no-file" });
    await writeFileWhole(target?.path ?? path, bytes);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused(path, { reason: "system", error: message });
  }
}

/** What has the name already: a device or a pipe must not be replaced by a file. */
function standing(path: string): { path: string; isFile: boolean; isFolder: boolean } | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return { path: realpathSync(path), isFile: stat.isFile(), isFolder: stat.isDirectory() };
}

/** What stands on the way to a name. A file there is told here: what the system says of it differs between Nodes. */
function nearestAbove(path: string): string {
  const above = dirname(path);
  return existsSync(above) ? above : nearestAbove(above);
}

type Reason =
  | { readonly reason: "folder" | "no-file" }
  | { readonly reason: "file-above"; readonly above: string }
  | { readonly reason: "system"; readonly error: string };

function refused(file: string, values: Reason): Problem {
  return problemOf("output-not-written", values, { place: { file } });
}
