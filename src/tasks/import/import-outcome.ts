import type { ImportedDocument } from "../../import/imported-document.ts";
import type { AssignedId } from "../../import/records/assign-ids.ts";
import type { Candidate } from "../../import/records/candidate.ts";
import type { FilePlan } from "./file-plan.ts";
import type { SourceText } from "./source-text.ts";

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
