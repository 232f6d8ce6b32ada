import type { HearFigure, PaperAudit } from "../../audit/finding/paper-audit.ts";
import { auditPacketPaper, type PrintedPacketPaper } from "../../audit/packet/audit-packet-paper.ts";
import { allBytes, type ByteSource } from "../../base/byte-source.ts";
import { digest, digestSource } from "../../base/digest.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import type { VolumeView } from "../../view/packet/volume-view.ts";
import { printedBriefing } from "../briefing/audit-briefing-paper.ts";
import { expectedTexts } from "../paper/expected-texts.ts";
import type { PacketMaker } from "./packet-maker.ts";
import { packetRows } from "./packet-rows.ts";
import type { PacketDraft } from "./packet-templates.ts";

/** The bytes of a finished Word paper, and what it was to be made from. */
export type FinishedWordFile = {
  readonly bytes: ByteSource;
  readonly draft: PacketDraft;
  readonly maker: PacketMaker;
};

/** Hold a finished Word paper of a packet against its draft. */
export async function auditWordFile({ bytes, draft, maker }: FinishedWordFile, hear: HearFigure): Promise<PaperAudit> {
  return auditPacketPaper(allBytes(bytes), await draftPrinted(draft, maker), hear);
}

/** The same for 配布資料一覧, whose draft has no digests: who opens the zip holds the packet's files against those it prints. */
export async function auditListFile({ bytes, draft, maker }: FinishedWordFile, hear: HearFigure): Promise<PaperAudit> {
  const printed = await draftPrinted(draft, maker);
  return auditPacketPaper(allBytes(bytes), { ...printed, texts: { ...printed.texts, isLeftOut: isDigest } }, hear);
}

function isDigest(text: string): boolean {
  return /^[0-9a-f\n]{64,}$/.test(text);
}

/** Hold a file that was taken as it is against the user's own. */
export function auditAttachment(bytes: ByteSource, own: Uint8Array): PaperAudit {
  const [expected, found] = [digest(own), digestSource(bytes)];
  const finding = { kind: "audit-figure", about: "attachment", place: "", figure: "", expected, found } as const;
  return { held: 0, texts: 0, unchecked: 0, findings: expected === found ? [] : [finding] };
}

async function draftPrinted(draft: PacketDraft, maker: PacketMaker): Promise<PrintedPacketPaper> {
  const { template, view, briefings = [] } = draft;
  const summaries = template === "volume" ? (view as VolumeView).parts.flatMap((part) => part.summaries) : [];
  return {
    words: maker.words,
    texts: expectedTexts(await maker.compose(draft), await maker.shell()),
    rows: packetRows(maker.dataset, draft),
    briefings: [...briefings, ...summaries.map(({ briefing }) => briefing)].flatMap((one) => briefingIn(maker, one)),
  };
}

function briefingIn({ dataset }: PacketMaker, view: BriefingView) {
  const program = dataset.programs.find(({ id }) => id === view.id);
  return program === undefined ? [] : [printedBriefing(dataset, program, view)];
}
