import type { Problem } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Revision } from "../../render/word/revision/revision.ts";
import type { Materials } from "../paper/wanted-papers.ts";
import { newestSourceDate } from "../paper/wanted-papers.ts";
import { loadEdition } from "../compare/load-edition.ts";
import { type MarkedPaper, markedPapers } from "../paper/marked-papers.ts";

/** What a user asks for with --against. */
export type MarkedRequest = Pick<Revision, "who" | "marks"> & {
  /** The older edition, as `loadEdition` names it: a folder, a git revision, exported JSON or a packet */
  readonly ref: string;
};

/** The same with the older edition read. */
export type MarkedInputs = Pick<Revision, "who" | "marks"> & { readonly old: Dataset };

/** Read the older edition; null where none is asked for, or where it cannot be read, with the problems. */
export async function loadMarked(request: {
  readonly data: string;
  readonly against?: MarkedRequest | undefined;
}): Promise<{ readonly marked: MarkedInputs | null; readonly problems: readonly Problem[] }> {
  const { against, data } = request;
  if (against === undefined) return { marked: null, problems: [] };
  const { edition, problems } = await loadEdition(against.ref, { data });
  const { who, marks } = against;
  return { marked: edition && { old: edition.dataset, who, marks }, problems };
}

/** The marked briefings of both editions, dated as papers are. */
export function markedWanted(
  { old, who, marks }: MarkedInputs,
  { dataset, templates, documentDate }: Pick<Materials, "dataset" | "templates" | "documentDate">,
): readonly MarkedPaper[] {
  const date = documentDate ?? newestSourceDate(dataset);
  return markedPapers({ old, dataset, templates, revision: { who, marks, date } });
}
