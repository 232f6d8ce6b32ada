import { counted } from "../form/counted.ts";
import type { buildLines as ja } from "../ja/lines-of-builds.ts";

/** What builds, lists and watches of papers say, and what all commands share. */
export const buildLines: typeof ja = {
  severities: { error: "error", warning: "warning" },
  errors: (count) => counted(count, "error"),
  warnings: (count) => counted(count, "warning"),
  found: ({ counts, data }) => `${counts} in ${data}/`,
  list: (parts) => parts.join(", "),
  nothingWritten: "Nothing was written.",
  written: (file) => `written: ${file}`,

  states: {
    fresh: "fresh",
    stale: "stale",
    missing: "missing",
    edited: "edited",
    blocked: "blocked",
    orphaned: "orphaned",
    replace: "replace",
    remove: "remove",
  },
  counts: {
    built: (count) => `${count} built`,
    beside: (count) => `${count} written beside`,
    kept: (count) => `${count} kept`,
    removed: (count) => `${count} removed`,
    leftAlone: (count) => `${count} left alone`,
    notMade: (count) => `${count} not made`,
  },
  built: ({ deeds, out, warnings }) =>
    `${deeds} in ${out}/${warnings > 0 ? ` (${counted(warnings, "warning")}: shiryo check)` : ""}`,
  dryRun: "Nothing was written (--dry-run).",
  stoppedBefore: (signal) => `Stopped by ${signal}: nothing was written.`,
  stopped: ({ signal, deeds, out }) => `Stopped by ${signal}: ${deeds} in ${out}/; each is whole`,
  restIsLeft: "The next build makes the rest.",
  auditIsLeft: "Not all of the new papers were read again: shiryo audit",

  reasonAt: ({ reason, place }) => `${reason} (${place})`,
  times: ({ count, reason }) => `${count} × ${reason}`,
  moreReasons: (count) => `… and ${count} more: shiryo why PAPER`,
  moreGroups: (count) => `… and ${count} more reasons, all told with --json`,
  nothing: "nothing",
  noFigure: "－",
  listOf: (count) => `a list of ${count}`,
  quoted: (text) => `「${text}」`,

  why: {
    fresh: "fresh; nothing that it prints has changed",
    stale: "stale",
    missing: "missing",
    blocked: "blocked; what stands in its place is no file, or cannot be read",
    editedSame: "edited; what it prints has not changed",
    editedBeside: "edited; the new version stands beside it",
    editedDue: "edited, and due",
    orphanedEdited: "orphaned; it was changed by hand and stays",
    orphaned: "orphaned; the next build removes it",
    orphanedCopy: "orphaned; the next build removes it and keeps a copy",
  },
  paperIs: ({ paper, state }) => `${paper}: ${state}`,
  comparedNow: " (compared with what would be made now)",
  lookOnly: "no text was changed: only its look, or something behind it",
  noneEdited: "No paper was changed by hand.",

  watching: ({ data, templates }) => `Watching ${data}/ and ${templates}/. Ctrl-C ends.`,
  watchEnded: "Stopped.",
  roundIn: ({ deeds, seconds }) => `${deeds}, ${seconds} s`,
  names: ({ names, more }) => `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  unplanned: (errors) => `${counted(errors, "error")}, nothing was written`,
  nothingDue: (kept) => `nothing due, ${kept} kept`,
  builtOf: ({ count, ids }) => `${count} built (${ids.join(", ")})`,
  builtKinds: (kinds) => `${kinds.map(({ kind, count }) => counted(count, nouns[kind] ?? "paper")).join(", ")} built`,
};

const nouns: Readonly<Record<string, string>> = {
  briefings: "briefing",
  workbooks: "workbook",
  packets: "packet paper",
};
