import type { Sentences } from "../form/sentence.ts";

/** Files of a dataset as a whole, and files that are written of it. */
export const problemsOfRecords = {
  "file-name": ({ found, id }: { found: string; id: string }) => ({
    message: `the id is "${found}", but the file is called ${id}.yaml`,
    hint: `rename the file to ${found}.yaml, or write id: ${id}`,
  }),
  "file-too-large.record": ({ most }: { most: number }) => ({
    message: `the record holds more than the ${most} values that are read`,
    hint: "check that this is the right file; a programme usually has some hundred",
  }),
  "compare-file.no-json": () => ({
    message: "the file holds no JSON",
    hint: "give a folder, a git revision, the JSON of `shiryo export`, or a packet's zip",
  }),
  "compare-file.misread": () => ({
    message: "the file's letters were changed on their way: its Japanese was read as Shift_JIS",
    hint: "export the dataset anew with -o FILE, which no shell changes",
  }),
  "compare-file.twice": ({ id }: { id: string }) => ({
    message: `two records have the id "${id}"`,
    hint: "export the dataset anew",
  }),
  "file-many-problems": (values: Untold) => manyMore(values),
  "file-many-warnings": (values: Untold) => manyMore(values),
  "output-not-written": (values: NotWritten) => ({
    message: `nothing was written: ${whyNotWritten(values)}`,
    hint: "name another file, or make room for this one",
  }),
} satisfies Sentences;

type Untold = { untold: number; unread: number };

function manyMore({ untold, unread }: Untold) {
  const more = `… and ${untold} more in this file`;
  const message = unread === 0 ? more : `${more}; ${unread} records behind them were not looked at`;
  return { message, hint: "mend those above, and check again" };
}

type NotWritten =
  | { reason: "folder" | "no-file" }
  | { reason: "file-above"; above: string }
  | { reason: "system"; error: string };

function whyNotWritten(values: NotWritten): string {
  if (values.reason === "system") return values.error;
  if (values.reason === "file-above") return `${values.above} is a file, not a folder`;
  return values.reason === "folder" ? "a folder has this name" : "what has this name is no file";
}
