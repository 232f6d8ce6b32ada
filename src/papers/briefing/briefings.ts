import type { Problem } from "../../base/problem.ts";
import type { Templates } from "../../load/load-templates.ts";
import { standard } from "../../words/paper-words.ts";
import { checkMarkdownTemplate, problemsIn } from "../paper/check-templates.ts";
import type { Kind } from "../paper/kind.ts";
import { briefingMaker, briefingPaper, briefingTemplate } from "./briefing-paper.ts";

/** A briefing per programme. */
export const briefings: Kind = {
  name: "briefings",
  atOnce: 4,
  checkTemplates: checkBriefingTemplates,
  papersOf: (materials) => {
    const maker = briefingMaker(materials);
    return materials.dataset.programs.map((program) => briefingPaper(program, maker));
  },
};

/** The briefing's template with its partials, and the reference document that all Word papers take their look from. */
export async function checkBriefingTemplates(templates: Templates): Promise<readonly Problem[]> {
  const view = async () => (await import("../../view/briefing/briefing-view.ts")).BriefingView;
  return [...(await checkMarkdownTemplate(templates, briefingTemplate, view)), ...(await checkReference(templates))];
}

const referenceDocument = "reference.docx";

/** What keeps the user's own look from being used: told here once, not once for each paper. */
async function checkReference(templates: Templates): Promise<readonly Problem[]> {
  const bytes = templates.files.get(referenceDocument);
  if (bytes === undefined) return [];
  const { readShell } = await import("../../render/word/shell/read-shell.ts");
  const place = { file: templates.pathOf(referenceDocument) };
  const problems = await problemsIn(async () => {
    readShell(bytes, standard.en);
    return [];
  });
  return problems.map((problem) => ({ ...problem, place }));
}
