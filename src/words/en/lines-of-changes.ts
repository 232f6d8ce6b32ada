import { counted } from "../form/counted.ts";
import type { changeLines as ja } from "../ja/lines-of-changes.ts";

/** What is said of writes to a dataset and of what changed in it: imports, reviews, repairs, undoing, differences. */
export const changeLines: typeof ja = {
  import: {
    found: ({ programs, projects, file, fiscalYear }) =>
      `${programs} programmes, ${projects} PJs in ${file}${fiscalYear === undefined ? "" : `, fiscal year ${fiscalYear}`}`,
    lines: (counts) => `lines: ${counts.map(({ reason, count }) => `${count} ${reason}`).join(", ")}`,
    finding: ({ kind, where, text }) => `${kind}${where.length === 0 ? "" : ` (${where.join(", ")})`}: ${text}`,
    matched: ({ id, known, name }) => `matched ${id}: ${known} → ${name}`,
    unnamed: "?",
    states: { new: "new", changed: "changed", same: "same", gone: "gone" },
    kept: (count) => (count === 1 ? "1 edit by hand is kept" : `${count} edits by hand are kept`),
    written: (into) => `Written to ${into}/. Now read ${into}/import-report.md, then: shiryo check --data ${into}`,
    addWrite: "Nothing was written: add --write to make these changes.",
  },

  review: {
    states: {
      new: "new",
      changed: "changed",
      cleared: "cleared",
      unchanged: "unchanged",
      conflict: "conflict",
      question: "question",
      invalid: "invalid",
    },
    count: ({ state, count }) => `${count} ${state}`,
    noCells: "no input cells",
    readFrom: (text) => `read from “${text}”`,
    leftAsIs: "left as it is in the dataset",
    advice: (hint) => `→ ${hint}`,
    fields: { requestReason: "reason" },
    actual: (year) => `actual ${year}`,
    written: ({ files, journal, open }) =>
      `Written: ${counted(files, "file")} and ${journal}.${stillOpen(open)} Now: shiryo build`,
    datasetHasErrors: "Nothing was read: the dataset has errors.",
    noneRead: "No file could be read.",
    noneBelong: "No file belongs to this dataset.",
    nothingNew: "Nothing new.",
    nothingWritten: ({ open, wanted }) =>
      `Nothing was written.${stillOpen(open)}${wanted > 0 ? ` Add --apply to take over ${counted(wanted, "change")}.` : ""}`,
  },

  fix: {
    nothing: "nothing to put right",
    done: ({ texts, journal }) => `${counted(texts, "text")} put right; ${journal} tells what they were`,
    unchanged: "nothing was changed",
    wanted: (texts) => `${counted(texts, "text")} to put right; nothing was changed`,
    field: ({ field, what }) => `${field === "" ? "" : `${field}: `}${what}`,
  },

  undo: {
    change: ({ file, field, from, to }) => `${file}${field === "" ? "" : ` ${field}`}: ${from} → ${to}`,
    nothing: "Nothing was taken back.",
    notWritten: (write) => `Nothing was written. (${undoneWrite(write)})`,
    done: ({ write, files, again }) =>
      `Taken back (${undoneWrite(write)}): ${counted(files, "file")}.${again === "" ? "" : ` To have it again: shiryo undo ${again}`}`,
  },

  diff: {
    same: ({ old, now }) => `No changes from ${old} to ${now}`,
    summary: ({ changes, records, old, now }) =>
      `${counted(changes, "change")} in ${counted(records, "record")} from ${old} to ${now}`,
    written: (files) => `; written: ${files.join(", ")}`,
  },

  init: { next: (folder) => `Now: shiryo build --data ${folder}` },
};

function stillOpen(cells: number): string {
  return cells > 0 ? ` ${counted(cells, "cell")} still open.` : "";
}

function undoneWrite({ name, why, date, time, who }: Parameters<(typeof ja)["undo"]["notWritten"]>[0]): string {
  return `${name}: ${why}, ${date} ${time}${who === undefined ? "" : `, ${who}`}`;
}
