import type { Sentences } from "../form/sentence.ts";

type Broken = { date: string; time: string; why: string; files: readonly string[] };
type Refused = { field: string; fault: string };
type NotWritten = { reason: "changed" | "system"; error: string };

/** Returned workbooks that are not taken, changes of a dataset, and their journals. */
export const problemsOfEdits = {
  "review-file.empty": () => ({ message: "the file is empty", hint: "ask for the file again" }),
  "review-file.compound": () => ({
    message: "the file is protected by a password, or is in the format of Excel 97 (.xls)",
    hint: "open it in Excel, take the password out, and save it as .xlsx",
  }),
  "review-file.ods": () => ({
    message: "the file is in the OpenDocument format (.ods)",
    hint: "save it as .xlsx in LibreOffice",
  }),
  "review-file.no-workbook": () => ({
    message: "the file is no Excel workbook",
    hint: "save the workbook itself as .xlsx, not as CSV, PDF or a web page",
  }),
  "review-file.other-kind": () => ({
    message: "the file holds no workbook of the kind .xlsx or .xlsm",
    hint: "open it in Excel and save it as .xlsx",
  }),
  "review-form.not-ours": () => ({
    message: "this is no workbook of Shiryo, or one without review sheets",
    hint: fresh,
  }),
  "review-form.missing": ({ sheet }: { sheet: string }) => ({
    message: `the hidden sheet ${sheet} is missing: the review sheets were copied into another file`,
    hint: fresh,
  }),
  "review-form.two": () => ({
    message: "sheets of two workbooks stand in one file",
    hint: "return each workbook as a file of its own",
  }),
  "review-form.changed": ({ sheet }: { sheet: string }) => ({
    message: `the hidden sheet ${sheet} was changed`,
    hint: fresh,
  }),
  "review-form.format": ({ found, known }: { found: string; known: number }) => ({
    message: `the workbook's review sheets are of format ${found || "(none)"}; this Shiryo reads ${known}`,
    hint: "read it with the Shiryo that made it, or send out fresh workbooks",
  }),
  "review-form.column": ({ sheet }: { sheet: string }) => ({
    message: `the hidden column of row ids is missing from the sheet ${sheet}`,
    hint: fresh,
  }),
  "review-form.deleted": () => ({
    message: "the review sheets, or their hidden rows and columns, were deleted",
    hint: fresh,
  }),
  "review-confirm": ({ name }: { name: string }) => ({
    message: `${name} is no input cell of the files given`,
    hint: "write FILE!CELL as the table names them, such as PJ5.xlsx!H12, or --confirm all",
  }),
  "review-edition": ({ edition, fiscalYear }: { edition: number; fiscalYear: number }) => ({
    message: `the workbook is of the edition for ${edition}, the dataset of that for ${fiscalYear}`,
    hint: rightEdition,
  }),
  "review-edition.languages": ({ language, other }: { language: string; other: string }) => ({
    message: `the workbook is in ${language}, and another in ${other}`,
    hint: "review the workbooks of each language by themselves",
  }),
  "review-edition.programs": () => ({
    message: "none of the workbook's programmes is in the dataset",
    hint: rightEdition,
  }),
  "review-rows": ({ names, more }: { names: readonly string[]; more: number }) => ({
    message: `these rows did not come back: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    hint: askForThem,
  }),
  "review-rows.columns": ({ fields }: { fields: readonly string[] }) => ({
    message: `these columns did not come back: ${fields.join(", ")}`,
    hint: askForThem,
  }),
  "review-report.kind": () => ({ message: "a report is a file .xlsx or .html", hint: "name such a file" }),
  "review-report": () => ({
    message: "what stands there is no report of a review, and is left as it is",
    hint: "give the report another name, or move that file away",
  }),
  "review-not-written.report": ({ error }: { error: string }) => ({
    message: `the report could not be written: ${error}`,
  }),
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
} satisfies Sentences;

const fresh = "make a fresh workbook with `shiryo build`, copy the figures into it, and return that file itself";

const rightEdition = "name the right dataset with --data, or ask for the workbook of this edition";

const askForThem = "nothing of theirs is changed; if figures were typed there, ask for them";

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
