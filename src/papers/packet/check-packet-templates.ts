import type { Problem } from "../../base/problem.ts";
import type { Templates } from "../../load/load-templates.ts";
import { checkBriefingTemplates } from "../briefing/briefings.ts";
import { checkMarkdownTemplate } from "../paper/check-templates.ts";
import { type PacketTemplate, packetTemplateFile, packetTemplates } from "./packet-templates.ts";

/** Every name that the templates of packets use, held against the views they print. Briefings of packets are printed by their own. */
export async function checkPacketTemplates(templates: Templates): Promise<Problem[]> {
  const names = Object.keys(packetTemplates) as PacketTemplate[];
  const found = names.map((name) => checkMarkdownTemplate(templates, packetTemplateFile(name), packetTemplates[name]));
  return [...(await Promise.all(found)).flat(), ...(await checkBriefingTemplates(templates))];
}
