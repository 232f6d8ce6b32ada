import { once } from "../../base/once.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting, NumberedPaper } from "../../model/meeting.ts";
import { seenDataset } from "../../view/packet/seen-dataset.ts";
import { briefingTemplate } from "../briefing/briefing-paper.ts";
import type { Materials } from "../paper/kind.ts";
import {
  type Print,
  partialSources,
  printer,
  templateDigests,
  templateInForce,
  wordShell,
} from "../paper/paper-templates.ts";
import { type WorkbookMaker, workbookMaker } from "../workbook/workbook-paper.ts";
import { joinBriefings } from "./join-briefings.ts";
import { type PacketDraft, packetTemplateFile } from "./packet-templates.ts";
/** What the papers of packets are made from. */
export type PacketMaker = {
  /** As the meeting may see it */
  readonly dataset: Dataset;
  readonly own: OwnFiles;
  readonly date: Date;
  /** Digests of the templates of Word papers */
  readonly files: Readonly<Record<string, string>>;
  readonly print: () => Promise<Print>;
  readonly write: (draft: PacketDraft) => Promise<Uint8Array>;
  readonly workbooks: WorkbookMaker;
};

/** A paper of a meeting, with what it is made from. */
export type PacketSource = { readonly maker: PacketMaker; readonly meeting: Meeting; readonly numbered: NumberedPaper };

/** The files in a meeting's folder by the names that the meeting's record has for them. */
export type OwnFiles = (meeting: Meeting, file: string) => OwnFile;

/** A file of the user's own: where it stands, and its bytes, read when somebody asks for them. */
type OwnFile = { readonly path: string; readonly bytes: () => Uint8Array };

type PacketMaterials = Pick<Materials, "dataset" | "templates" | "date" | "pieces"> & { readonly own: OwnFiles };

/**
 * What the papers of packets have in common: compiles templates and makes the shell when the first paper is written.
 *
 * The maker of a meeting's papers knows the dataset only as that meeting may see it, so that nothing else can get into them.
 */
export function packetMakers(materials: PacketMaterials): (meeting: Meeting) => PacketMaker {
  const { templates, date, own } = materials;
  const isUsed = (name: string) => /\.(md\.hbs|docx|png|jpe?g|svg)$/.test(name);
  const files = templateDigests(templates, isUsed);
  const print = once(() => printer(templates));
  const writer = once(() => packetWriter(materials));
  const write = async (draft: PacketDraft) => (await writer())(draft, await print());
  return (meeting) => {
    const dataset = seenDataset(materials.dataset, meeting);
    return { dataset, own, date, files, print, write, workbooks: workbookMaker({ ...materials, dataset }) };
  };
}

async function packetWriter({ templates, date }: Pick<PacketMaterials, "templates" | "date">) {
  const { renderWord } = await import("../../render/word/render-word.ts");
  const partials = [...partialSources(templates).values()];
  const shell = await wordShell(templates.files.get("reference.docx"));
  return (draft: PacketDraft, print: Print): Uint8Array => {
    const { template, view, header, title, subject, briefings = [], source } = draft;
    const file = packetTemplateFile(template);
    const joined = joinBriefings(briefings, (briefing) => print(briefingTemplate, briefing));
    const markdown = print(file, view) + joined.markdown;
    const properties = { title, subject, creator: "", keywords: "会議資料", language: "ja-JP", header, created: date };
    const sources = [templateInForce(templates, file), ...(source === undefined ? [] : [source]), ...partials];
    const printed = { markdown, templates: sources, charts: joined.charts, images: templates.files };
    return renderWord({ ...printed, properties, isFirstPageBare: true }, shell);
  };
}
