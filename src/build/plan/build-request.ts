import type { OnPaper } from "../make/carry-out.ts";
import type { OnEdited } from "../make/on-edited.ts";
import type { InputFolders } from "../inputs/load-inputs.ts";
import type { Shard } from "../shard/shard.ts";
import type { MarkedRequest } from "./marked-request.ts";
import type { Selection } from "./select-papers.ts";

export type BuildRequest = InputFolders & {
  readonly out: string;
  readonly selection: Selection;
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
  /** Only 見え消し of briefings, against an older edition; the other papers are left as they are */
  readonly against?: MarkedRequest | undefined;
  /** The date that papers bear; null = that of the newest source document */
  readonly documentDate: Date | null;
  readonly onPaper: OnPaper;
  /** One part of a build that is spread over machines; nothing left over is removed then */
  readonly shard?: Shard | undefined;
  /** Ends the build between two papers */
  readonly signal?: AbortSignal | undefined;
  /** The time, for whoever means to carry the plan out: the folder is locked until that is done */
  readonly lockAt?: Date | undefined;
};
