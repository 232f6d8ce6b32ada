import type { Sentences } from "../form/sentence.ts";

const fresh = "make a fresh workbook with `shiryo build`, copy the figures into it, and return that file itself";

/** Returned workbooks that are not taken, what did not come back, reports, and figures that nobody finds. */
export const problemsOfReviews = {
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
  "trace-unknown.figure": ({ typed }: { typed: string }) => ({
    message: `"${typed}" is no figure`,
    hint: "write it as papers do, such as 2,973,107, ▲50,000 or 19.5％",
  }),
  "trace-unknown.paper": ({ typed }: { typed: string }) => ({
    message: `there is no paper "${typed}"`,
    hint: "`shiryo list` names them all; a figure is written as papers print it, such as 2,973,107",
  }),
  "trace-unknown": ({ text }: { text: string }) => ({
    message: `no paper prints ${text}, and the dataset does not give it`,
    hint: "amounts are in thousand yen; papers that are not built yet are not looked at",
  }),
  "trace-unknown.not-built": () => ({
    message: "the paper is not there, or prints no figure",
    hint: "build it first",
  }),
} satisfies Sentences;

const rightEdition = "name the right dataset with --data, or ask for the workbook of this edition";
const askForThem = "nothing of theirs is changed; if figures were typed there, ask for them";
