import type { Sentences } from "../form/sentence.ts";

type Broken = { date: string; time: string; why: string; files: readonly string[] };
type Refused = { field: string; fault: string };
type NotWritten = { reason: "changed" | "system"; error: string };

/** Changes of a dataset, their journals, and what is read into one. */
export const problemsOfEdits = {
  "review-edit": (refused: Refused) => ({
    message: refusal(refused),
    hint: 'make this change by hand, or write the group as `key: { "2026": 1 }` first; nothing was written',
  }),
  "data-edit": (refused: Refused) => ({
    message: refusal(refused),
    hint: "make this change by hand, or write this part of the file in the usual style first; nothing was written",
  }),
  "review-not-written": (detail: NotWritten) => ({
    message: `the changes could not be written: ${whyNotWritten(detail)}`,
    hint: "nothing was changed; review and apply again",
  }),
  "import-not-written": (detail: NotWritten) => ({
    message: `the dataset could not be written: ${whyNotWritten(detail)}`,
    hint: "nothing was changed; make room or close the file in other programs, and import again",
  }),
  "data-not-written": (detail: NotWritten) => ({
    message: `the dataset could not be written: ${whyNotWritten(detail)}`,
    hint: "nothing was changed; make room or close the file in other programs, and try again",
  }),
  "data-locked": ({ user, host, pid }: { user: string; host: string; pid: number }) => ({
    message:
      pid === 0
        ? "another command writes into this dataset"
        : `${user} on ${host} (process ${pid}) writes into this dataset`,
    hint: "wait until it is done; nothing was changed",
  }),
  "journal-unfinished": () => ({
    message: "a write to the dataset was broken off: some of its changes may be in, others not",
    hint: "shiryo undo takes all of it back; any other command that writes into the dataset finishes it",
  }),
  "journal-unfinished.damaged": () => ({
    message: "a write to the dataset was broken off, and its journal cannot be read",
    hint: "look over the files that were changed last, and delete the journal",
  }),
  "journal-unfinished.strange": ({ files, ...write }: Broken) => ({
    message: `${writeOf(write)} was broken off, and changed since: ${files.join(", ")}`,
    hint: "put right by hand what the journal tells of, and give it its name without .unfinished; nothing was changed",
  }),
  "journal-unfinished.lost": ({ files, ...write }: Broken) => ({
    message: `${writeOf(write)} was broken off, and can be neither finished nor taken back: ${files.join(", ")}`,
    hint: "put right by hand what the journal tells of, and give it its name without .unfinished; nothing was changed",
  }),
  "journal-finished": (write: Omit<Broken, "files">) => ({
    message: `${writeOf(write)} had been broken off; it is whole now`,
  }),
  "journal-finished.taken-back": (write: Omit<Broken, "files">) => ({
    message: `${writeOf(write)} had been broken off; nothing of it is in the dataset now`,
    hint: "do it again",
  }),
  "journal-damaged": () => ({
    message: "the journal cannot be read, or lacks what a journal says",
    hint: "put back an earlier copy, or delete it; what it told of cannot be taken back without it",
  }),
  "undo-unknown": () => ({
    message: "there is nothing to take back",
    hint: "every write with a journal was taken back already; to have one again, name the journal of its undo",
  }),
  "undo-unknown.name": ({ name, known }: { name: string; known: readonly string[] }) => ({
    message: `there is no journal ${name}`,
    hint: known.length === 0 ? "this dataset has no journals" : `the last ones are: ${known.join(", ")}`,
  }),
  "undo-unknown.undone": ({ name, by }: { name: string; by: string }) => ({
    message: `the write of journal ${name} was taken back already`,
    hint: `to have it again: shiryo undo ${by}`,
  }),
  "undo-unknown.damaged": ({ name }: { name: string }) => ({
    message: `the journal ${name} cannot be read, or lacks what a journal says`,
    hint: "put back an earlier copy of it, or name the journal of an earlier write",
  }),
  "undo-changed": ({ field }: { field: string }) => ({
    message: `${field === "" ? "the file" : field} was changed since, and is left as it is`,
    hint: "nothing was changed; take back the later change first, or change this by hand",
  }),
  "import-edition": ({ year, asked }: { year: number; asked: number }) => ({
    message: `the document is of fiscal year ${year}, not ${asked}`,
    hint: newEdition(year),
  }),
  "import-edition.dataset": ({ year, into, own }: { year: number | null; into: string; own: number | null }) => ({
    message: `the document is of fiscal year ${year}, the dataset in ${into} of ${own}`,
    hint: newEdition(year),
  }),
  "import-no-programs": () => ({
    message: "the document holds no sheet of a research programme",
    hint: "an implementation policy (研究事業実施方針) has for each programme a form with プロジェクト名, 研究事業名, 当初予算額",
  }),
  "import-memory": ({ file }: { file: string }) => ({
    message: `${file} is damaged; nobody knows what was changed by hand since the last import`,
    hint: "put back an earlier copy; without it, fields that differ are told and left as they are",
  }),
} satisfies Sentences;

function newEdition(year: number | null): string {
  return `to start a new edition: --as-edition ${year}, best into a folder of its own`;
}

function writeOf({ date, time, why }: Omit<Broken, "files">): string {
  return `the write of ${date} ${time} (${why})`;
}

function refusal({ field, fault }: Refused): string {
  return `${field || "the record"} cannot be changed: ${refusals[fault] ?? fault}`;
}

const refusals: Readonly<Record<string, string>> = {
  "not-yaml": "the file is not valid YAML",
  "no-field": "there is no such field",
  "no-item": "there is no such item",
  "no-group": "there is no group of keys here",
  "no-list": "there is no list here",
  tag: "the value has a tag or an anchor",
  "question-mark": "the key stands behind a question mark, or has a tag or an anchor",
  "comment-in-braces": "a comment stands inside the braces",
  "no-value": "the value is none that a file can hold",
  "too-much": "the change would alter more than it should",
  "no-file": "there is no such file",
  "file-there": "there is such a file already",
};

function whyNotWritten({ reason, error }: NotWritten): string {
  return reason === "changed" ? "it was changed by another program just now" : error;
}
