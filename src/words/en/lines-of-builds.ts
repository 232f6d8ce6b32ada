import { counted } from "../form/word.ts";
/** What builds, lists and watches of papers say, and what all commands share. */
export const buildLines = {
  severities: { error: "error", warning: "warning" },
  errors: (count: number) => counted(count, "error"),
  warnings: (count: number) => counted(count, "warning"),
  found: ({ counts, data }: { counts: string; data: string }) => `${counts} in ${data}/`,
  list: (parts: readonly string[]) => parts.join(", "),
  nothingWritten: "Nothing was written.",
  written: (file: string) => `written: ${file}`,

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
    built: (count: number) => `${count} built`,
    beside: (count: number) => `${count} written beside`,
    kept: (count: number) => `${count} kept`,
    removed: (count: number) => `${count} removed`,
    leftAlone: (count: number) => `${count} left alone`,
    notMade: (count: number) => `${count} not made`,
  },
  built: ({ deeds, out, warnings }: { deeds: string; out: string; warnings: number }) =>
    `${deeds} in ${out}/${warnings > 0 ? ` (${counted(warnings, "warning")}: shiryo check)` : ""}`,
  dryRun: "Nothing was written (--dry-run).",
  stoppedBefore: (signal: string) => `Stopped by ${signal}: nothing was written.`,
  stopped: ({ signal, deeds, out }: { signal: string; deeds: string; out: string }) =>
    `Stopped by ${signal}: ${deeds} in ${out}/; each is whole`,
  restIsLeft: "The next build makes the rest.",
  auditIsLeft: "Not all of the new papers were read again: shiryo audit",

  reasonAt: ({ reason, place }: { reason: string; place: string }) => `${reason} (${place})`,
  times: ({ count, reason }: { count: number; reason: string }) => `${count} × ${reason}`,
  moreReasons: (count: number) => `… and ${count} more: shiryo why PAPER`,
  moreGroups: (count: number) => `… and ${count} more reasons, all told with --json`,
  nothing: "nothing",
  noFigure: "－",
  listOf: (count: number) => `a list of ${count}`,
  quoted: (text: string) => `「${text}」`,

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
  paperIs: ({ paper, state }: { paper: string; state: string }) => `${paper}: ${state}`,
  comparedNow: " (compared with what would be made now)",
  lookOnly: "no text was changed: only its look, or something behind it",
  noneEdited: "No paper was changed by hand.",

  watching: ({ data, templates }: { data: string; templates: string }) =>
    `Watching ${data}/ and ${templates}/. Ctrl-C ends.`,
  watchEnded: "Stopped.",
  roundIn: ({ deeds, seconds }: { deeds: string; seconds: string }) => `${deeds}, ${seconds} s`,
  names: ({ names, more }: { names: readonly string[]; more: number }) =>
    `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  unplanned: (errors: number) => `${counted(errors, "error")}, nothing was written`,
  nothingDue: (kept: number) => `nothing due, ${kept} kept`,
  builtOf: ({ count, ids }: { count: number; ids: readonly string[] }) => `${count} built (${ids.join(", ")})`,
  builtKinds: (kinds: readonly { readonly kind: string; readonly count: number }[]) =>
    `${kinds.map(({ kind, count }) => counted(count, nouns[kind] ?? "paper")).join(", ")} built`,
};

const nouns: Readonly<Record<string, string>> = {
  briefings: "briefing",
  workbooks: "workbook",
  packets: "packet paper",
};
