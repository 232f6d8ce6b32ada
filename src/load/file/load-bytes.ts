import { readFileSync, statSync } from "node:fs";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { unreadableProblem } from "./unreadable-problem.ts";
import { whyUnreadable } from "./why-unreadable.ts";

/** A file's bytes, or the problem that it cannot be read or holds more than `most` bytes. */
export function loadBytes(file: string, most: number): { bytes: Uint8Array } | { problem: Problem } {
  try {
    const stat = statSync(file);
    // A pipe or a device would never end.
    if (!stat.isFile()) return { problem: unreadableProblem(file, "it is no file") };
    return stat.size > most ? { problem: tooLarge(file, stat.size, most) } : { bytes: readFileSync(file) };
  } catch (error) {
    return { problem: unreadableProblem(file, whyUnreadable(error)) };
  }
}

function tooLarge(file: string, size: number, most: number): Problem {
  return problemOf("file-too-large", {
    message: `${file} has ${size} bytes, more than the ${most} that are read`,
    hint: "check that this is the right file; a programme's file usually has some ten thousand bytes",
    place: { file },
  });
}
