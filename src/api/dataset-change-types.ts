import type { Folders, Place, Problem, Told } from "./api-types.ts";

export type ReviewOptions = Folders &
  Told & {
    /** Returned workbooks, or folders of them */
    readonly files: readonly string[];
    /** Write what was accepted into the dataset, with a journal (default: false) */
    readonly apply?: boolean | undefined;
    /** Who is right where the dataset was changed meanwhile; left out: such cells stay open */
    readonly prefer?: "file" | "data" | undefined;
    /** FILE!CELL: this figure is meant; `all` answers every question */
    readonly confirm?: readonly string[] | undefined;
    /** For the journal */
    readonly who?: string | undefined;
    /** The time that the journal bears, in the time zone of the process */
    readonly now: Date;
    /** Path of a report to write, .xlsx or .html */
    readonly report?: string | undefined;
  };

export type ReviewResult = {
  readonly files: readonly {
    readonly file: string;
    readonly digest: string;
    /** Fiscal year of the dataset that it was made of */
    readonly edition: number;
    readonly paper: string;
  }[];
  /** How many cells are in each state, and how many are open */
  readonly counts: Readonly<Record<string, number>>;
  readonly records: readonly ReviewedCell[];
  /** null where nothing was written */
  readonly applied: { readonly files: readonly string[]; readonly journal: string } | null;
  readonly problems: readonly Problem[];
};

/** An input cell of a returned workbook, held against the dataset. */
export type ReviewedCell = {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: string;
  readonly field: string;
  readonly kind: string;
  readonly state: "new" | "changed" | "cleared" | "unchanged" | "conflict" | "question" | "invalid";
  /** apply = goes into the dataset; leave = nothing is to be done; open = somebody must decide */
  readonly decision: "apply" | "leave" | "open";
  /** What the cell held when the workbook was made, what it holds, and what the dataset holds */
  readonly baseline: CellValue;
  readonly typed: CellValue;
  readonly current: CellValue;
  readonly readFrom?: string;
  /** null where the dataset does not know the row */
  readonly program: { readonly id: string; readonly name: string } | null;
  readonly kpi?: string;
  readonly path: string | null;
  readonly reason?: { readonly code: string; readonly detail: string; readonly message: string; readonly hint: string };
};

export type CellValue = number | string | null;

export type CompareOptions = Folders &
  Told & {
    /** Folder, JSON of `shiryo export`, zip of a packet, or git revision of `data` */
    readonly old: string;
    /** The same for the newer one (default: `data`) */
    readonly new?: string | undefined;
    /** Papers to make of it, as bytes */
    readonly papers?: readonly ("docx" | "xlsx")[] | undefined;
    /** The date that they bear; left out: that of the newest source document */
    readonly documentDate?: Date | undefined;
  };

export type CompareResult = {
  /** null where one of the two cannot be read */
  readonly comparison: Comparison | null;
  /** As `shiryo diff` prints it; "" where nothing differs */
  readonly text: string;
  readonly docx?: Uint8Array;
  readonly xlsx?: Uint8Array;
  readonly problems: readonly Problem[];
};

export type Comparison = {
  readonly old: Edition;
  readonly new: Edition;
  readonly isSame: boolean;
  readonly records: readonly ChangedRecord[];
};

export type Edition = { readonly kind: string; readonly ref: string; readonly label: string };

export type ChangedRecord = {
  readonly kind: "added" | "removed" | "changed";
  readonly record: "edition" | "project" | "program" | "meeting";
  readonly id: string;
  readonly no?: number;
  readonly oldName?: string;
  readonly newName?: string;
  readonly changes: readonly ChangedField[];
};

/** A field or an item that differs: in words (`old`, `new`), and as the dataset holds it (`oldValue`, `newValue`). */
export type ChangedField = {
  readonly kind: "added" | "removed" | "changed" | "moved";
  readonly label: string;
  readonly item?: { readonly subject: string; readonly old?: string; readonly new?: string };
  readonly old?: string;
  readonly new?: string;
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
  readonly oldPath?: string;
  readonly newPath?: string;
  readonly oldPlace?: Place;
  readonly newPlace?: Place;
  readonly unit?: string;
  readonly difference?: string;
  /** Nothing that a reader of the papers would miss */
  readonly isUnprinted: boolean;
};

export type ImportOptions = Told & {
  /** The document: PDF, or text */
  readonly file: string;
  /** Folder of the dataset: an empty one is filled, one in use is compared */
  readonly into: string;
  /** A dataset from which ids and names of PJs are taken where `into` holds none */
  readonly data?: string | undefined;
  /** Write into a folder that holds a dataset already (default: false) */
  readonly write?: boolean | undefined;
  /** Start the edition of this fiscal year */
  readonly asEdition?: number | undefined;
  /** For the journal of a dataset in use */
  readonly who?: string | undefined;
  /** The time that the journal bears, in the time zone of the process */
  readonly now: Date;
  /** Keep the passages quoted from strategies (default: false) */
  readonly quotations?: boolean | undefined;
};

export type ImportResult = {
  /** null where the document was refused, or the dataset cannot be read */
  readonly imported: ImportedDocument | null;
  readonly problems: readonly Problem[];
};

export type ImportedDocument = {
  readonly file: string;
  readonly fiscalYear: number | null;
  readonly isWritten: boolean;
  readonly programs: readonly ImportedProgram[];
  readonly files: readonly ImportedFile[];
  /** What a person should look at */
  readonly findings: readonly ImportFinding[];
  /** How many lines were taken, and how many not, by reason */
  readonly lineCounts: Readonly<Record<string, number>>;
  /** What became of each line of the text */
  readonly lines: readonly (
    | { readonly line: number; readonly takenBy: readonly string[] }
    | { readonly line: number; readonly unread: string }
  )[];
  readonly pdf?: {
    readonly pages: number;
    readonly pageOfLine: readonly number[];
    readonly withoutText: readonly number[];
    readonly garbled: readonly number[];
    readonly readings: readonly { readonly page: number; readonly text: string }[];
  };
};

/** A programme of the document; `by` says how its id was found. */
export type ImportedProgram = {
  readonly no: number;
  readonly id?: string;
  readonly by?: string;
  readonly knownName?: string;
  readonly name?: string | undefined;
  readonly source: { readonly from: number; readonly to: number };
};

export type ImportedFile = {
  readonly path: string;
  readonly state: "new" | "changed" | "same" | "gone";
  /** Fields that the document does not give */
  readonly missing: readonly string[];
  readonly changes: readonly {
    readonly kind: string;
    readonly path: readonly (string | number)[];
    readonly from?: unknown;
    readonly to?: unknown;
    readonly line: number | undefined;
    readonly text: string;
  }[];
};

export type ImportFinding = {
  readonly kind: string;
  readonly message: string;
  /** Which sentence tells it, and what it is made from */
  readonly says: string;
  readonly values: object;
  readonly program?: number;
  readonly field?: string;
  readonly line?: number;
};
