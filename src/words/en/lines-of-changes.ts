import { counted } from "../form/word.ts";
/** What is said of writes to a dataset and of what changed in it: reviews, repairs, undoing, differences. */
export const changeLines = {
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
    count: ({ state, count }: { state: string; count: number }) => `${count} ${state}`,
    noCells: "no input cells",
    readFrom: (text: string) => `read from “${text}”`,
    leftAsIs: "left as it is in the dataset",
    advice: (hint: string) => `→ ${hint}`,
    fields: { request: "request", assessment: "assessment", requestReason: "reason", remark: "remark" },
    actual: (year: string) => `actual ${year}`,
    written: ({ files, journal, open }: { files: number; journal: string; open: number }) =>
      `Written: ${counted(files, "file")} and ${journal}.${stillOpen(open)} Now: shiryo build`,
    datasetHasErrors: "Nothing was read: the dataset has errors.",
    noneRead: "No file could be read.",
    noneBelong: "No file belongs to this dataset.",
    nothingNew: "Nothing new.",
    nothingWritten: ({ open, wanted }: { open: number; wanted: number }) =>
      `Nothing was written.${stillOpen(open)}${wanted > 0 ? ` Add --apply to take over ${counted(wanted, "change")}.` : ""}`,
  },

  fix: {
    nothing: "nothing to put right",
    done: ({ texts, journal }: { texts: number; journal: string }) =>
      `${counted(texts, "text")} put right; ${journal} tells what they were`,
    unchanged: "nothing was changed",
    wanted: (texts: number) => `${counted(texts, "text")} to put right; nothing was changed`,
    field: ({ field, what }: { field: string; what: string }) => `${field === "" ? "" : `${field}: `}${what}`,
  },

  undo: {
    change: ({ file, field, from, to }: { file: string; field: string; from: string; to: string }) =>
      `${file}${field === "" ? "" : ` ${field}`}: ${from} → ${to}`,
    nothing: "Nothing was taken back.",
    notWritten: (write: UndoneWrite) => `Nothing was written. (${undoneWrite(write)})`,
    done: ({ write, files, again }: { write: UndoneWrite; files: number; again: string }) =>
      `Taken back (${undoneWrite(write)}): ${counted(files, "file")}.${again === "" ? "" : ` To have it again: shiryo undo ${again}`}`,
  },

  diff: {
    same: ({ old, now }: { old: string; now: string }) => `No changes from ${old} to ${now}`,
    summary: ({ changes, records, old, now }: { changes: number; records: number; old: string; now: string }) =>
      `${counted(changes, "change")} in ${counted(records, "record")} from ${old} to ${now}`,
    written: (files: readonly string[]) => `; written: ${files.join(", ")}`,
  },

  init: { next: (folder: string) => `Now: shiryo build --data ${folder}` },
};

function stillOpen(cells: number): string {
  return cells > 0 ? ` ${counted(cells, "cell")} still open.` : "";
}

function undoneWrite({ name, why, date, time, who }: UndoneWrite): string {
  return `${name}: ${why}, ${date} ${time}${who === undefined ? "" : `, ${who}`}`;
}

/** A write that is taken back: the name of its journal, what it was for, when, and by whom. */
export type UndoneWrite = {
  readonly name: string;
  readonly why: string;
  readonly date: string;
  readonly time: string;
  readonly who: string | undefined;
};
