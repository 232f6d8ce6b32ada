import type { Problem } from "../../base/problem.ts";
import type { Templates } from "../../load/templates.ts";
import { partialSources, templateSource } from "../paper/template-sources.ts";
import { packetTemplateFile, type PacketTemplate, packetTemplates } from "./packet-templates.ts";

/** Every name that the templates of packets use, held against the views they print. */
export async function checkPacketTemplates(templates: Templates): Promise<Problem[]> {
  const { checkTemplate } = await import("../../render/template/check-template.ts");
  const { viewSchema } = await import("../../render/template/view-schema.ts");
  const partials = partialSources(templates);
  const problems: Problem[] = [];
  for (const [template, load] of Object.entries(packetTemplates)) {
    const source = templateSource(templates, packetTemplateFile(template as PacketTemplate));
    if (source !== undefined) problems.push(...checkTemplate(source, viewSchema(await load()), partials));
  }
  return problems;
}
