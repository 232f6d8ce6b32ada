import { once } from "../../base/once.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting, NumberedPaper } from "../../model/meeting.ts";
import type { WordPaper } from "../../render/word/body/word-state.ts";
import type { WordShell } from "../../render/word/shell/word-shell.ts";
import { languageTags } from "../../words/language.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
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
  /** Those of the dataset */
  readonly words: Words;
  readonly own: OwnFiles;
  readonly date: Date;
  /** Digests of the templates of Word papers */
  readonly files: Readonly<Record<string, string>>;
  /** The Markdown of a paper, with what else its Word file is made of */
  readonly compose: (draft: PacketDraft) => Promise<WordPaper>;
  readonly shell: () => Promise<WordShell>;
  readonly write: (draft: PacketDraft) => Promise<Uint8Array>;
  readonly workbooks: WorkbookMaker;
};

/** A paper of a meeting, with what it is made from. */
export type PacketSource = { readonly maker: PacketMaker; readonly meeting: Meeting; readonly numbered: NumberedPaper };

/** The files in a meeting's folder by the names that the meeting's record has for them. */
export type OwnFiles = (meeting: Meeting, file: string) => OwnFile;

/** A file of the user's own: where it stands, and its bytes, read when somebody asks for them. */
type OwnFile = { readonly path: string; readonly bytes: () => Uint8Array; readonly isThere: () => boolean };

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
  const words = wordsOf(materials.dataset);
  const shell = once(() => wordShell(templates, materials.dataset));
  const compose = composer(
    materials,
    once(() => printer(templates)),
  );
  const write = async (draft: PacketDraft) => {
    const { renderWord } = await import("../../render/word/render-word.ts");
    return renderWord(await compose(draft), await shell());
  };
  return (meeting) => {
    const dataset = seenDataset(materials.dataset, meeting);
    const workbooks = workbookMaker({ ...materials, dataset });
    return { dataset, words, own, date, files, compose, shell, write, workbooks };
  };
}

/** Compiles templates and makes the shell when the first paper is asked for. */
function composer({ dataset, templates, date }: PacketMaterials, print: () => Promise<Print>) {
  const words = wordsOf(dataset);
  const common = { creator: "", keywords: say(words, "packet.keyword"), language: languageTags[words.language] };
  const partials = once(() => [...partialSources(templates).values()]);
  return async (draft: PacketDraft): Promise<WordPaper> => {
    const { template, view, header, title, subject, briefings = [], source, pictures } = draft;
    const file = packetTemplateFile(template);
    const printed = await print();
    const joined = joinBriefings(briefings, (briefing) => printed(briefingTemplate, briefing));
    return {
      markdown: printed(file, view) + joined.markdown,
      charts: joined.charts,
      properties: { ...common, title, subject, header, created: date },
      templates: [templateInForce(templates, file), ...(source === undefined ? [] : [source]), ...partials()],
      images: pictures === undefined ? templates.files : { get: (name) => pictures(name) ?? templates.files.get(name) },
      isFirstPageBare: true,
    };
  };
}
