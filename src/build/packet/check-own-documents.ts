import type { Problem } from "../../base/problem.ts";
import { ProblemError } from "../../base/problem-error.ts";
import type { Templates } from "../../load/templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import { numberPapers } from "../../model/number-papers.ts";
import { workbookMaker } from "../paper/workbook-paper.ts";
import { frontFiles } from "./front-files.ts";
import { ownFilesIn } from "./own-files.ts";
import { packetContents } from "./packet-contents.ts";
import { packetMaker } from "./packet-maker.ts";
import { ownDocuments } from "./own-documents.ts";

/** What papers of the user's own are held against: the dataset in its folder, and the templates that print them. */
export type OwnDocumentInputs = { readonly dataset: Dataset; readonly templates: Templates; readonly data: string };

/** Every fault of the Markdown in meetings' folders, found by printing it: before a build has written anything. */
export async function checkOwnDocuments({ dataset, templates, data }: OwnDocumentInputs): Promise<Problem[]> {
  const meetings = dataset.meetings.filter((meeting) => ownDocuments(meeting).length > 0);
  if (meetings.length === 0) return [];
  const materials = { dataset, templates, date: new Date(0) };
  const maker = packetMaker({ ...materials, own: ownFilesIn(data), workbooks: workbookMaker(materials) });
  const problems: Problem[] = [];
  for (const meeting of meetings) {
    const documents = numberPapers(meeting).filter(({ paper }) => paper.document !== undefined);
    const files = documents.flatMap((numbered) => packetContents({ maker, meeting, numbered }));
    const members = frontFiles(maker, meeting).filter(({ part }) => part === "roster");
    for (const { render } of [...members, ...files]) problems.push(...(await problemsIn(render)));
  }
  return problems;
}

async function problemsIn(render: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await render();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}
