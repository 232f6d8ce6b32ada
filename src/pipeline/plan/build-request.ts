import type { Problem } from "../../base/problem.ts";
import type { Kind } from "../../papers/paper/kind.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import type { Manifest } from "../../write/manifest.ts";
import type { KeptCopy } from "../folder/written-files.ts";
import type { CheckedInputs, InputFolders } from "../inputs/load-inputs.ts";
import type { Plan } from "./plan-build.ts";
import type { Reasons } from "./reason.ts";
import type { Selection } from "./select-papers.ts";

/** What a build is asked for. */
export type BuildRequest = InputFolders & {
  readonly out: string;
  readonly selection: Selection;
  /** Kinds of paper to make instead of those that `selection` names, such as 見え消し against an older edition */
  readonly kinds?: readonly Kind[] | undefined;
  /** One part of a build that is spread over machines */
  readonly part?: BuildPart | undefined;
  /** Build fresh papers too */
  readonly force: boolean;
  /** What becomes of papers changed by hand; left out, `force` replaces them and else the new version goes beside them */
  readonly onEdited?: OnEdited | undefined;
  /** Write the data of each workbook as CSV beside it; a CSV file written once is kept up to date anyway */
  readonly csv?: boolean;
  /** Join the papers of each packet in one PDF */
  readonly pdf?: boolean;
  /** LibreOffice's program, where it is not on PATH */
  readonly soffice?: string | undefined;
  /** The date that papers bear; null = that of the newest source document */
  readonly documentDate: Date | null;
  /** How many changed fields are tried to tell why a paper is due; 0 = nobody asks why */
  readonly mostTried: number;
  /** Read the new papers again and hold their figures against the data */
  readonly isAudited: boolean;
  /** The time, where papers are to be written: the folder is locked until that is done. null = plan, and write nothing */
  readonly lockAt: Date | null;
  readonly onPaper: OnPaper;
  /** Ends the build between two papers */
  readonly signal?: Pick<AbortSignal, "aborted"> | undefined;
};

/** What becomes of a paper that somebody changed: left, left with its new version beside it, or replaced. */
export type OnEdited = "keep" | "beside" | "replace";

/** Told after each paper: how many of how many are done, and which it was. */
export type OnPaper = (done: number, all: number, title: string) => void;

/** A part of a build that is made by itself: some of the papers, and a manifest of its own. */
export type BuildPart = {
  /** In the names of its lock, its journal and its manifest: `2-of-4` */
  readonly name: string;
  readonly papersOf: (papers: readonly Paper[]) => readonly Paper[];
  /** Write down what was written. @throws the system's error */
  readonly record: (written: WrittenPart) => Promise<void>;
};

/** What a part of a build wrote. */
export type WrittenPart = {
  readonly request: BuildRequest;
  readonly inputs: CheckedInputs;
  readonly manifest: Manifest;
  /** Paths of the part's papers */
  readonly paths: readonly string[];
  /** Those of them that are not as they are wanted */
  readonly left: readonly string[];
};

/** What a build did, by path below the output folder. */
export type BuildResult = {
  readonly built: readonly string[];
  /** New versions written beside papers that somebody changed */
  readonly beside: readonly string[];
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  /** Where copies are of papers that somebody had changed and that were replaced, and of those that vanished */
  readonly copies: readonly KeptCopy[];
  readonly problems: readonly Problem[];
};

/** What became of a build; no plan where an input or the question has an error, no result where nothing was carried out. */
export type BuildReport = {
  readonly plan: Plan | null;
  /** Why papers are due or removed, by path */
  readonly reasons: Reasons;
  readonly result: BuildResult | null;
  readonly problems: readonly Problem[];
};

/** What a build does where nothing can be written. */
export const nothingDone: BuildResult = { built: [], beside: [], kept: [], removed: [], copies: [], problems: [] };

/** What stands in the way of every paper. */
export function refused(problems: readonly Problem[]): BuildReport {
  return { plan: null, reasons: new Map(), result: null, problems };
}
