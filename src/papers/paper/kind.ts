import type { Problem } from "../../base/problem.ts";
import type { Templates } from "../../load/load-templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { BuildPieces } from "./kept-work.ts";
import type { Paper } from "./paper.ts";

/** A kind of paper: which papers a dataset gives, and what of the user's they are made with. */
export type Kind = {
  /** As `--only` names it; its papers stand in a folder of this name */
  readonly name: string;
  /** How many are made at once: while one goes down to the disk the next is rendered */
  readonly atOnce: number;
  /** Every name that its templates use, held against the views they print */
  readonly checkTemplates: (templates: Templates) => Promise<readonly Problem[]>;
  /** Faults of other files of the user's, found before a build has written anything */
  readonly checkFiles?: (materials: Pick<Materials, "dataset" | "templates" | "data">) => Promise<readonly Problem[]>;
  /** Its papers; nothing is rendered, and no view is made, before somebody asks a paper for it */
  readonly papersOf: (materials: Materials) => readonly Paper[];
};

/** What the papers of a build have in common. */
export type Materials = {
  readonly dataset: Dataset;
  readonly templates: Templates;
  /** The date that papers bear */
  readonly date: Date;
  /** Folder of the dataset, where files of the user's own stand */
  readonly data: string;
  /** What earlier builds kept; nothing where it is left out */
  readonly pieces?: BuildPieces;
  /** Whether a CSV file is wanted beside a workbook, by its path */
  readonly isCsvWanted: (path: string) => boolean;
  /** Whether a packet joined in one PDF is wanted, by its path */
  readonly isPdfWanted: (path: string, key: () => string) => boolean;
  /** LibreOffice's soffice, for that; null: looked for on PATH */
  readonly soffice: string | null;
};

/** Materials for whoever makes or reads single papers: nothing beside what the dataset gives is wanted. */
export function plainMaterials(
  made: Pick<Materials, "dataset" | "templates" | "date" | "data"> & Partial<Materials>,
): Materials {
  return { isCsvWanted: () => false, isPdfWanted: () => false, soffice: null, ...made };
}

/** The date of the newest source document, at midnight UTC. */
export function newestSourceDate({ sources }: Pick<Dataset, "sources">): Date {
  const dates = sources.map((source) => source.date).toSorted();
  return new Date(`${dates.at(-1) ?? "2000-01-01"}T00:00:00Z`);
}
