import type { Problem } from "../../base/problem.ts";
import { loadBytes } from "../../load/file/load-bytes.ts";
import { readReturnedFile, type ReturnedFile } from "../../review/returned-file.ts";
import { returnedPaths } from "./returned-paths.ts";

/** Read returned workbooks from the disk, one after the other: only what was typed into them is kept. */
export function loadReturned(names: readonly string[]): { files: ReturnedFile[]; problems: Problem[] } {
  const files: ReturnedFile[] = [];
  const problems: Problem[] = [];
  for (const name of returnedPaths(names)) {
    const loaded = loadBytes(name, mostBytes);
    const read = "problem" in loaded ? { problems: [loaded.problem] } : readReturnedFile(name, loaded.bytes);
    if ("problems" in read) problems.push(...read.problems);
    else files.push(read);
  }
  return { files, problems };
}

/** A workbook of 5,000 programmes has some 5 MB. */
const mostBytes = 50_000_000;
