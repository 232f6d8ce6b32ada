import type { HearFigure, PaperAudit } from "../../audit/finding/paper-audit.ts";
import { auditPacketPaper, type PrintedPacketPaper } from "../../audit/packet/audit-packet-paper.ts";
import { readWord } from "../../audit/read/read-word.ts";
import { allBytes, type ByteSource } from "../../base/byte-source.ts";
import { digest, digestSource } from "../../base/digest.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import type { VolumeView } from "../../view/packet/volume-view.ts";
import { printedBriefing } from "../briefing/audit-briefing-paper.ts";
import { briefingTemplate } from "../briefing/briefing-paper.ts";
import { markdownLines } from "../paper/markdown-lines.ts";
import { joinBriefings } from "./join-briefings.ts";
import type { PacketMaker } from "./packet-maker.ts";
import { packetRows } from "./packet-rows.ts";
import { type PacketDraft, packetTemplateFile } from "./packet-templates.ts";
/** The bytes of a finished Word paper, and what it was to be made from. */
export type FinishedWordFile = {
  readonly bytes: ByteSource;
  readonly draft: PacketDraft;
  readonly maker: PacketMaker;
  readonly render: () => Promise<Uint8Array>;
};

/** Hold a finished Word paper of a packet against its draft. */
export async function auditWordFile(finished: FinishedWordFile, hear: HearFigure): Promise<PaperAudit> {
  const { bytes, draft, maker, render } = finished;
  const printed = await draftPrinted(draft, maker);
  // Of the user's own Markdown nobody can tell the lines as we tell those of templates: it is printed again.
  const lines = draft.template === "document" ? bodyLines(await render()) : printed.lines;
  return auditPacketPaper(allBytes(bytes), { ...printed, lines }, hear);
}

/** The same for 配布資料一覧, whose draft has no digests: who opens the zip holds the packet's files against those it prints. */
export async function auditListFile(
  { bytes, draft, maker }: Omit<FinishedWordFile, "render">,
  hear: HearFigure,
): Promise<PaperAudit> {
  const printed = await draftPrinted(draft, maker);
  return auditPacketPaper(allBytes(bytes), { ...printed, isLeftOut: isDigest }, hear);
}

function isDigest(text: string): boolean {
  return /^[0-9a-f\n]{64,}$/.test(text);
}

/** Hold a file that was taken as it is against the user's own. */
export function auditAttachment(bytes: ByteSource, own: Uint8Array): PaperAudit {
  const [expected, found] = [digest(own), digestSource(bytes)];
  const finding = { kind: "audit-figure", place: "", figure: "the attached file", expected, found } as const;
  return { held: 0, texts: 0, unchecked: 0, findings: expected === found ? [] : [finding] };
}

async function draftPrinted(draft: PacketDraft, maker: PacketMaker): Promise<PrintedPacketPaper> {
  const { template, view, header, briefings = [] } = draft;
  const print = await maker.print();
  const joined = joinBriefings(briefings, (one) => print(briefingTemplate, one));
  const summaries = template === "volume" ? (view as VolumeView).parts.flatMap((part) => part.summaries) : [];
  return {
    lines: markdownLines(print(packetTemplateFile(template), view) + joined.markdown),
    header,
    rows: packetRows(maker.dataset, draft),
    briefings: [...briefings, ...summaries.map(({ briefing }) => briefing)].flatMap((one) => briefingIn(maker, one)),
    charts: joined.charts,
    isLeftOut: () => false,
  };
}

function briefingIn({ dataset }: PacketMaker, view: BriefingView) {
  const program = dataset.programs.find(({ id }) => id === view.id);
  return program === undefined ? [] : [printedBriefing(dataset, program, view)];
}

function bodyLines(bytes: Uint8Array): string[] {
  const body = readWord(bytes).paragraphs.filter(({ place }) => /^(table|paragraph) /.test(place));
  return body.map(({ text }) => text.trim());
}
