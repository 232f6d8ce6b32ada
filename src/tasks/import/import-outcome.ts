import type { Place } from "../../base/place.ts";
import type { ImportedDocument } from "../../import/read/imported-document.ts";
import type { AssignedId } from "../../import/records/assign-ids.ts";
import type { Candidate } from "../../import/records/candidates-of.ts";
import type { DatasetEdit } from "../../write/dataset/dataset-edit.ts";
import type { CommandWords } from "../../words/command-words.ts";
import type { Change } from "../../import/records/merge-record.ts";

/** What an import found, and what it did or would do. */
export type ImportOutcome = {
  readonly source: SourceText;
  readonly document: ImportedDocument;
  readonly ids: readonly AssignedId[];
  readonly candidates: readonly Candidate[];
  readonly files: readonly FilePlan[];
  readonly fiscalYear: number | undefined;
  readonly isWritten: boolean;
};

/** A change with the place in the file that it concerns; a new item has the place of its list. */
export type PlacedChange = { readonly change: Change; readonly place: Place };

/**
 * What an import does with a file: new = written; changed = some of its fields change; same = nothing, or only
 * source lines move; gone = in the dataset, but not in the document; removed if it was as the last import wrote it.
 */
export type FilePlan = {
  /** Path below the dataset's folder. */
  readonly path: string;
  readonly state: "new" | "changed" | "same" | "gone";
  /** Name of the programme, where it is one. */
  readonly name?: string;
  readonly changes: readonly PlacedChange[];
  /** What is to be written; nothing where the file is left alone */
  readonly edits: readonly DatasetEdit[];
};

/** What an import says, in a language. */
export type ImportWords = CommandWords["imports"];

/** Where a line stands, for a person who looks it up: `line 120`, in a PDF `line 120, page 7`. */
export function linePlace(
  { source }: Pick<ImportOutcome, "source">,
  line: number | undefined,
  words: ImportWords,
): string | undefined {
  return line === undefined ? undefined : words.place({ line, page: source.pdf?.pageOfLine[line - 1] });
}

/** A document brought down to text, with what is known of its file. */
export type SourceText = {
  readonly fileName: string;
  /** YYYY-MM-DD: the date a PDF says it was made, else the date of the file. */
  readonly fileDate: string;
  readonly text: string;
  /** SHA-256 of the file. */
  readonly digest: string;
  /** For a PDF: the page of each line, and what was left out. */
  readonly pdf?: {
    readonly pages: number;
    readonly pageOfLine: readonly number[];
    readonly withoutText: readonly number[];
    readonly garbled: readonly number[];
    readonly readings: readonly { readonly page: number; readonly text: string }[];
  };
};
