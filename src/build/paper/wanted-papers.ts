import type { DatasetSource } from "../../load/loaded.ts";
import type { Templates } from "../../load/templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Project } from "../../model/project.ts";
import { projectsHolding } from "../../view/workbook/workbook-view-of.ts";
import { briefingMaker, briefingPaper } from "./briefing-paper.ts";
import { csvPaper, csvPath } from "./csv-paper.ts";
import { type PacketMaterials, packetPapers } from "../packet/packet-papers.ts";
import { noPieces } from "../kept/no-pieces.ts";
import type { BuildPieces } from "../kept/build-pieces.ts";
import type { Paper } from "./paper.ts";
import { workbookMaker, workbookPaper } from "./workbook-paper.ts";

/** What all papers of a build have in common. */
export type Materials = {
  readonly dataset: Dataset;
  readonly templates: Templates;
  /** The date that papers bear; null = that of the newest source document */
  readonly documentDate: Date | null;
  /** Whether a CSV file is wanted, by its path */
  readonly isCsvWanted: (path: string) => boolean;
  /** What packets need beside the others; none are made without it */
  readonly packets?: Pick<PacketMaterials, "data" | "soffice" | "isPdfWanted">;
  /** The dataset's files as they were loaded, and what earlier builds kept; nothing where they are left out */
  readonly sources?: readonly DatasetSource[];
  readonly pieces?: BuildPieces;
};

/** Every paper that a dataset gives: a briefing per programme, a workbook per PJ that holds programmes, the overview, the packets of meetings. */
export function wantedPapers(materials: Materials): Paper[] {
  const { dataset, templates, isCsvWanted, packets } = materials;
  const { sources = [], pieces = noPieces } = materials;
  const date = materials.documentDate ?? newestSourceDate(dataset);
  const briefings = briefingMaker({ dataset, templates, date, sources, pieces });
  const workbooks = workbookMaker({ dataset, templates, date, pieces });
  const withCsv = (project: Project | null) => {
    const workbook = workbookPaper(project, workbooks);
    return isCsvWanted(csvPath(workbook)) ? [workbook, csvPaper(workbook, dataset, project)] : [workbook];
  };
  return [
    ...dataset.programs.map((program) => briefingPaper(program, briefings)),
    ...[null, ...projectsHolding(dataset)].flatMap(withCsv),
    ...(packets === undefined ? [] : packetPapers({ dataset, templates, date, pieces, workbooks, ...packets })),
  ];
}

/** The date of the newest source document, at midnight UTC. */
export function newestSourceDate({ sources }: Pick<Dataset, "sources">): Date {
  const dates = sources.map((source) => source.date).toSorted();
  return new Date(`${dates.at(-1) ?? "2000-01-01"}T00:00:00Z`);
}
