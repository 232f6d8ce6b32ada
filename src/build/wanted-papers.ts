import type { Templates } from "../load/templates.ts";
import type { Dataset } from "../model/dataset.ts";
import { projectsHolding } from "../view/workbook/workbook-view-of.ts";
import { briefingMaker, briefingPaper } from "./briefing-paper.ts";
import type { Paper } from "./paper.ts";
import { workbookMaker, workbookPaper } from "./workbook-paper.ts";

/** What all papers of a build have in common. */
export type Materials = {
  readonly dataset: Dataset;
  readonly templates: Templates;
  /** The date that papers bear; null = that of the newest source document */
  readonly documentDate: Date | null;
};

/** Every paper that a dataset gives: a briefing per programme, a workbook per PJ that holds programmes, the overview. */
export function wantedPapers({ dataset, templates, documentDate }: Materials): Paper[] {
  const date = documentDate ?? newestSourceDate(dataset);
  const briefings = briefingMaker({ dataset, templates, date });
  const workbooks = workbookMaker({ dataset, templates, date });
  return [
    ...dataset.programs.map((program) => briefingPaper(program, briefings)),
    workbookPaper(null, workbooks),
    ...projectsHolding(dataset).map((project) => workbookPaper(project, workbooks)),
  ];
}

function newestSourceDate({ sources }: Dataset): Date {
  return new Date(
    `${
      sources
        .map((source) => source.date)
        .toSorted()
        .at(-1) ?? "2000-01-01"
    }T00:00:00Z`,
  );
}
