import type { Manifest } from "../../write/manifest.ts";
import type { MarkedPaper } from "../paper/marked-papers.ts";
import type { Paper } from "../paper/paper.ts";
import { type Materials, wantedPapers } from "../paper/wanted-papers.ts";
import type { BuildRequest } from "./build-request.ts";
import { type MarkedInputs, markedWanted } from "./marked-request.ts";

/** What a build makes papers from; `marked` is null where no 見え消し are asked for. */
export type PaperMaterials = Pick<Materials, "dataset" | "templates" | "sources" | "pieces"> & {
  readonly marked: MarkedInputs | null;
};

/**
 * Every paper that a request may select from: those of the dataset, or 見え消し alone.
 *
 * @param known what was written before: a CSV file or joined PDF made once is kept up to date
 */
export function papersOfRequest(
  request: BuildRequest,
  { marked, ...made }: PaperMaterials,
  known: Manifest,
): readonly Paper[] {
  const materials = { ...made, documentDate: request.documentDate };
  if (marked !== null) return markedWanted(marked, materials);
  const isCsvWanted = (path: string) => request.csv === true || known.has(path);
  // A joined PDF that is no longer true is nobody's: it goes, until somebody asks for it anew.
  const isPdfWanted = (path: string, key: () => string) =>
    request.pdf === true || (known.has(path) && known.get(path)?.key === key());
  const packets = { data: request.data, soffice: request.soffice ?? null, isPdfWanted };
  return wantedPapers({ ...materials, isCsvWanted, packets });
}

/** A briefing that did not change has no marks to show. */
export function isNeeded({ isChanged }: Paper & Partial<MarkedPaper>): boolean {
  return isChanged === undefined || isChanged();
}
