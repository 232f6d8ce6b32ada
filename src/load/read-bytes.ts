import { readFileSync, statSync } from "node:fs";
import type { Problem } from "../base/problem.ts";
import { problemOf } from "../base/problem-of.ts";

/** A file's bytes, or the problem that it cannot be read or holds more than `most` bytes. */
export function readBytes(file: string, most: number): { bytes: Uint8Array } | { problem: Problem } {
  try {
    const stat = statSync(file);
    // A pipe or a device would never end.
    if (!stat.isFile()) return { problem: unreadable(file, "it is no file") };
    return stat.size > most ? { problem: tooLarge(file, stat.size, most) } : { bytes: readFileSync(file) };
  } catch (error) {
    return { problem: unreadable(file, whyUnreadable(error)) };
  }
}

/** What the system says about a file or folder it does not give us. */
export function whyUnreadable(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "there is no permission to read it",
  EBUSY: "another program holds it",
  ELOOP: "its links go in a circle",
  EMFILE: "too many files are open",
  ENOENT: "it is not there",
  ENOTDIR: "it is no folder",
  EPERM: "there is no permission to read it",
};

function unreadable(file: string, reason: string): Problem {
  return problemOf("file-unreadable", {
    message: `${file} cannot be read: ${reason}`,
    hint: "check that the file is there, closed in other programs, and readable for you",
    place: { file },
  });
}

function tooLarge(file: string, size: number, most: number): Problem {
  return problemOf("file-too-large", {
    message: `${file} has ${size} bytes, more than the ${most} that are read`,
    hint: "check that this is the right file; a programme's file usually has some ten thousand bytes",
    place: { file },
  });
}
