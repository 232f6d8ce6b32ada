import type { Problem } from "../../base/problem.ts";
import type { Templates } from "../../load/load-templates.ts";
import { projectsHolding } from "../../view/workbook/workbook-view-of.ts";
import { checkSheetTemplate } from "../paper/check-templates.ts";
import type { Kind } from "../paper/kind.ts";
import { csvPaper, csvPath, workbookMaker, workbookPaper, workbookTemplates } from "./workbook-paper.ts";

/** A workbook of budgets and KPIs per PJ that holds programmes, and one of all; beside them CSV files where they are wanted. */
export const workbooks: Kind = {
  name: "workbooks",
  // They are large while they are made.
  atOnce: 1,
  checkTemplates: checkWorkbookTemplates,
  papersOf: (materials) => {
    const { dataset, isCsvWanted } = materials;
    const maker = workbookMaker(materials);
    return [null, ...projectsHolding(dataset)].flatMap((project) => {
      const workbook = workbookPaper(project, maker);
      return isCsvWanted(csvPath(workbook)) ? [workbook, csvPaper(workbook, dataset, project)] : [workbook];
    });
  },
};

async function checkWorkbookTemplates(templates: Templates): Promise<readonly Problem[]> {
  const view = async () => (await import("../../view/workbook/workbook-view.ts")).WorkbookView;
  const problems = Object.values(workbookTemplates).map((name) => checkSheetTemplate(templates, name, view));
  return (await Promise.all(problems)).flat();
}
