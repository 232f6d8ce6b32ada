import type { TextSource } from "../../base/text-source.ts";
import type { Templates } from "../../load/templates.ts";
import type { Chart } from "../../view/chart.ts";
import { briefingTemplate } from "../paper/briefing-paper.ts";
import { once } from "../../base/once.ts";
import { partialSources, templateSource } from "../paper/template-sources.ts";
import { wordShell } from "../paper/word-shell.ts";
import { joinBriefings } from "./join-briefings.ts";
import { packetTemplateFile } from "./packet-templates.ts";
import type { PacketDraft } from "./packet-draft.ts";

/** Draft → Word file. */
export type WritePacketPaper = (draft: PacketDraft) => Promise<Uint8Array>;

/** Compiles templates and makes the shell when the first paper is written. */
export function packetWriter(templates: Templates, date: Date): WritePacketPaper {
  const tools = once(() => loadTools(templates));
  return async ({ template, view, header, title, subject, briefings = [], source }) => {
    const { print, renderWord, shell, partials } = await tools();
    const main = sourceOf(templates, packetTemplateFile(template));
    const joined = joinBriefings(briefings, (briefing) => print(briefingTemplate, briefing));
    const markdown = print(packetTemplateFile(template), view) + joined.markdown;
    const properties = { title, subject, creator: "", keywords: "会議資料", language: "ja-JP", header, created: date };
    const sources = [main, ...(source === undefined ? [] : [source]), ...partials];
    const charts: Readonly<Record<string, Chart>> = joined.charts;
    const paper = { markdown, templates: sources, charts, images: templates.files, properties, isFirstPageBare: true };
    return renderWord(paper, shell);
  };
}

async function loadTools(templates: Templates) {
  const { compileTemplate } = await import("../../render/template/compile-template.ts");
  const { renderWord } = await import("../../render/word/render-word.ts");
  const partials = partialSources(templates);
  const compiled = new Map<string, (view: object) => string>();
  const print = (file: string, view: object) => {
    const render = compiled.get(file) ?? compileTemplate(sourceOf(templates, file), partials);
    compiled.set(file, render);
    return render(view);
  };
  const shell = await wordShell(templates.files.get("reference.docx"));
  return { print, renderWord, shell, partials: [...partials.values()] };
}

function sourceOf(templates: Templates, file: string): TextSource {
  const source = templateSource(templates, file);
  if (source === undefined) throw new Error(`there is no template ${file}`);
  return source;
}
