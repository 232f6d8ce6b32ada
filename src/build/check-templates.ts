import type { Problem } from "../base/problem.ts";
import type { Templates } from "../load/templates.ts";
import { checkTemplate } from "../render/template/check-template.ts";
import { viewSchema } from "../render/template/view-schema.ts";
import { BriefingView } from "../view/briefing/briefing-view.ts";
import { briefingTemplate } from "./briefing-paper.ts";
import { partialSources, templateSource } from "./template-sources.ts";

/** Every name that the templates use, held against the views they print. */
export function checkTemplates(templates: Templates): Problem[] {
  const briefing = templateSource(templates, briefingTemplate);
  if (briefing === undefined) return [];
  return checkTemplate(briefing, viewSchema(BriefingView), partialSources(templates));
}
