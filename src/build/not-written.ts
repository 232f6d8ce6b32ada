import type { Problem } from "../base/problem.ts";
import { problemOf } from "../base/problem-of.ts";

/**
 * The problem that the system refused to write a file.
 *
 * @throws the error itself where it is none of the system's
 */
export function notWritten(error: unknown, file: string): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return problemOf("paper-not-written", {
    message: `this file could not be written: ${message}`,
    hint: hints[code] ?? "mend this and build again; the old file, if any, is untouched",
    place: { file },
  });
}

const openElsewhere = "close it in Word or Excel, check who may write there, and build again";

const hints: Readonly<Record<string, string>> = {
  EBUSY: openElsewhere,
  EPERM: openElsewhere,
  EACCES: openElsewhere,
  ENOSPC: "make room on the disk and build again; the old file, if any, is untouched",
};
