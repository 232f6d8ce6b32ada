import type { Problem } from "../../base/problem.ts";
import type { DatasetSource } from "../loaded.ts";
import type { ParsedRecords } from "../record/parse-records.ts";

/** What a file of a dataset holds, and the file itself with the digest of its bytes where they could be read. */
export type ParsedFile<T> = ParsedRecords<T> & { readonly sources: readonly DatasetSource[] };

/** A file that could not be read. */
export function unparsedFile(problem: Problem, sources: readonly DatasetSource[] = []): ParsedFile<never> {
  return { records: [], isComplete: false, problems: [problem], isPlain: false, sources };
}
