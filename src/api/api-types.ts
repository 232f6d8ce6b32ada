import type { Dataset } from "./dataset-types.ts";

/** Something to be told about data, templates, papers or edits; what each code means stands in docs/problems.md. */
export type Problem = {
  readonly code: string;
  /** Nothing is written where an error stands in the way of it; a warning is only told */
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What to do about it */
  readonly hint?: string;
  readonly place?: Place;
  /** kpis[3].target.unit */
  readonly field?: string;
  /** The same in words: target unit of KPI 4 “…” of … */
  readonly fieldText?: string;
  /** The record that the field is of; `no` is its number */
  readonly record?: { readonly kind: string; readonly id: string; readonly name?: string; readonly no?: number };
  /** What message and hint are made from; which there are depends on the code */
  readonly values: object;
};

/** Line and column count from 1. */
export type Place = { readonly file: string; readonly line?: number; readonly col?: number };

/** A language that problems, reasons and reports are told in. */
export type Language = "ja" | "en";

/** The language to be told things in (default: `en`). Codes and values are the same in each. */
export type Told = { readonly language?: Language | undefined };

/** Where the dataset stands, and the templates of one's own; what those lack, and all without them, is built in. */
export type Folders = { readonly data: string; readonly templates?: string | undefined };

export type LoadResult = {
  /** null where a file of it has an error */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
};

export type CheckResult = { readonly problems: readonly Problem[] };

/** Which papers are meant; every part that is given narrows the choice. */
export type Choice = {
  /** Programmes or PJs by id, number or name, or papers by path; none = all */
  readonly ids?: readonly string[] | undefined;
  readonly only?: "briefings" | "workbooks" | "packets" | undefined;
  /** A PJ by id, number or name */
  readonly project?: string | undefined;
};

export type PlanOptions = Folders &
  Choice &
  Told & {
    /** Folder of the papers */
    readonly out: string;
    /** Make fresh papers too */
    readonly force?: boolean | undefined;
    /** What becomes of papers changed by hand (default: beside; with `force`: replace) */
    readonly onEdited?: "keep" | "beside" | "replace" | undefined;
    /** The data of each workbook as CSV beside it */
    readonly csv?: boolean | undefined;
    /** The papers of each meeting joined in one PDF, by LibreOffice */
    readonly pdf?: boolean | undefined;
    /** LibreOffice's program, where it is not on PATH */
    readonly soffice?: string | undefined;
    /** The date that papers bear; left out: that of the newest source document */
    readonly documentDate?: Date | undefined;
    /** How many changed fields are tried to tell why a paper is due (default: 40; 0 = do not ask) */
    readonly mostReasons?: number | undefined;
  };

export type BuildOptions = PlanOptions & {
  /** The time, for the lock of the folder */
  readonly now: Date;
  /** Read the new papers again and hold their figures against the data (default: true) */
  readonly audit?: boolean | undefined;
  /** Told after each paper: how many of how many are done, and which it was */
  readonly onPaper?: ((done: number, all: number, title: string) => void) | undefined;
  /** An AbortSignal: ends the build between two papers */
  readonly signal?: { readonly aborted: boolean } | undefined;
};

/**
 * How papers stand. fresh = as we wrote it; stale = as we wrote it, from other data; missing = not there; edited =
 * changed by somebody; blocked = what stands in its place is no file, or cannot be read; orphaned = written once, and
 * nobody wants it any more.
 */
export type PaperState = "fresh" | "stale" | "missing" | "edited" | "blocked" | "orphaned";

export type PlannedPaper = {
  /** Programme, PJ or meeting; `overview`; "" where it is not known */
  readonly id: string;
  /** Left out for an orphaned paper */
  readonly kind?: string;
  /** Below the folder of the papers, with `/` between folders */
  readonly path: string;
  readonly state: PaperState;
  /** Where its new version stands, or will, if somebody changed the paper */
  readonly beside?: { readonly path: string; readonly state: string };
  /** Of an orphaned paper: whether it is still as we wrote it, and goes */
  readonly isOurs?: boolean;
  readonly reasons: readonly Reason[];
};

/** Why a paper is due or goes. Which of the other fields are there depends on `why`. */
export type Reason = {
  readonly why: string;
  /** Of a field that changed: its record and way (`kpis[3].target.value`), its values, and where it stands */
  readonly record?: string;
  readonly id?: string;
  readonly field?: string;
  /** The field in words: FY2025 initial budget of … */
  readonly fieldText?: string;
  readonly old?: unknown;
  readonly now?: unknown;
  readonly place?: Place;
  readonly file?: string;
  readonly from?: string;
  readonly to?: string;
  readonly count?: number;
};

export type PlanResult = {
  /** Empty where an input has an error */
  readonly papers: readonly PlannedPaper[];
  readonly problems: readonly Problem[];
};

/** A plan and what was done, by path below the folder of the papers. */
export type BuildResult = PlanResult & {
  readonly built: readonly string[];
  /** New versions beside papers that somebody changed */
  readonly beside: readonly string[];
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  /** Of papers changed by hand that were replaced, and of papers of what is no longer in the dataset: where copies are */
  readonly copies: readonly { readonly path: string; readonly copy: string }[];
};

export type AuditOptions = Folders & Choice & Told & { readonly out: string };

export type AuditedPaper = {
  readonly path: string;
  readonly id: string;
  /** How many figures were held against the data, and beside those texts with a figure in them */
  readonly figures: number;
  readonly texts: number;
  /** Numbers of which nobody can say whether they are right */
  readonly unchecked: number;
  readonly findings: readonly Finding[];
};

export type Finding = {
  readonly kind: string;
  /** What it is about, where that is no figure with a name of its own: text, charts, sheet, paper-absent */
  readonly about?: string;
  /** 予算!G6, table 4 row 2 cell 3; "" for the whole paper */
  readonly place: string;
  /** Words of the paper around the place */
  readonly near?: string;
  /** "" where `about` says it all, as `expected` and `found` then are */
  readonly figure: string;
  readonly expected: string;
  readonly found: string;
  /** The paper that prints `expected`, and where */
  readonly other?: { readonly path: string; readonly place: string };
  /** Why a paper cannot be read, as `says` and `values` of a problem */
  readonly cause?: { readonly says: string; readonly values: object };
};

export type AuditResult = {
  readonly papers: readonly AuditedPaper[];
  /** Those of the inputs, and the findings once more as problems of their papers */
  readonly problems: readonly Problem[];
};
