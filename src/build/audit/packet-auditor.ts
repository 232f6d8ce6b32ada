import { allBytes, bytesInMemory, type ByteSource } from "../../base/byte-source.ts";
import { digest } from "../../base/digest.ts";
import { digestSource } from "../../base/digest-source.ts";
import type { HearFigure, PaperAudit } from "../../audit/paper-audit.ts";
import type { PrintedFigure } from "../../audit/printed-figure.ts";
import { auditPacketPaper, type PrintedPacketPaper } from "../../audit/word/audit-packet-paper.ts";
import type { PrintedBriefing } from "../../audit/word/briefing-figures.ts";
import { readWord } from "../../audit/word/read-word.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import type { VolumeView } from "../../view/packet/volume-view.ts";
import { briefingTemplate } from "../paper/briefing-paper.ts";
import { joinBriefings } from "../packet/join-briefings.ts";
import type { PacketHolding } from "../packet/packet-holding.ts";
import { packetTemplateFile } from "../packet/packet-templates.ts";
import type { PacketDraft } from "../packet/packet-draft.ts";
import { auditBundle } from "./audit-bundle.ts";
import { markdownLines } from "./markdown-lines.ts";
import { packetRows } from "./packet-rows.ts";

/** What the auditor of briefings and workbooks lends to that of packets. */
export type PacketAuditTools = {
  readonly dataset: Dataset;
  /** Prints a view with a template, by its file */
  readonly print: (file: string, view: object) => string;
  readonly briefing: (view: BriefingView) => PrintedBriefing | undefined;
  readonly workbook: (project: string | null, bytes: ByteSource, hear: HearFigure) => Promise<PaperAudit>;
  /** What was found in papers of packets so far: in the zip most stand once more as they stand in the folder */
  readonly seen: WeakMap<PacketHolding, SeenPaper>;
};

type SeenPaper = {
  readonly digest: string;
  readonly audit: PaperAudit;
  readonly figures: readonly PrintedFigure[];
};

/** Hold the bytes of a packet's file against what it is to hold. */
export async function auditPacketFile(
  bytes: ByteSource,
  holds: PacketHolding,
  { tools, hear }: Audit,
): Promise<PaperAudit> {
  const [own, known] = [digestSource(bytes), tools.seen.get(holds)];
  const seen = known?.digest === own ? known : await seenNow(bytes, holds, { tools, own });
  tools.seen.set(holds, seen);
  for (const figure of seen.figures) hear(figure);
  return seen.audit;
}

export type Audit = { readonly tools: PacketAuditTools; readonly hear: HearFigure };

async function seenNow(
  bytes: ByteSource,
  holds: PacketHolding,
  { tools, own }: Pick<Audit, "tools"> & { readonly own: string },
): Promise<SeenPaper> {
  const figures: PrintedFigure[] = [];
  const audit = await auditAs(bytes, holds, { tools, hear: (figure) => figures.push(figure) });
  return { digest: own, audit, figures };
}

async function auditAs(bytes: ByteSource, holds: PacketHolding, { tools, hear }: Audit): Promise<PaperAudit> {
  if (holds.kind === "attachment") return sameBytes(bytes, holds.bytes());
  if (holds.kind === "workbook") return tools.workbook(holds.project, bytes, hear);
  if (holds.kind === "bundle")
    // Its figures are told by the papers in the folder.
    return auditBundle(bytes, holds, (file, inner) =>
      auditPacketFile(bytesInMemory(file), inner, { tools, hear: () => {} }),
    );
  const draft = await holds.draft();
  const printed = draftPrinted(draft, tools);
  if (holds.kind === "list") return auditPacketPaper(allBytes(bytes), { ...printed, isLeftOut: isDigest }, hear);
  // Of the user's own Markdown nobody can tell the lines as we tell those of templates: it is printed again.
  const isOwn = draft.template === "document";
  const lines = isOwn ? bodyLines(await holds.render()) : printed.lines;
  return auditPacketPaper(allBytes(bytes), { ...printed, lines }, hear);
}

function draftPrinted(draft: PacketDraft, { dataset, print, briefing }: PacketAuditTools): PrintedPacketPaper {
  const { template, view, header, briefings = [] } = draft;
  const joined = joinBriefings(briefings, (one) => print(briefingTemplate, one));
  const summaries = template === "volume" ? (view as VolumeView).parts.flatMap((part) => part.summaries) : [];
  return {
    lines: markdownLines(print(packetTemplateFile(template), view) + joined.markdown),
    header,
    rows: packetRows(dataset, draft),
    briefings: [...briefings, ...summaries.map((summary) => summary.briefing)].flatMap((one) => briefing(one) ?? []),
    charts: joined.charts,
    isLeftOut: () => false,
  };
}

function bodyLines(bytes: Uint8Array): string[] {
  const body = readWord(bytes).paragraphs.filter(({ place }) => /^(table|paragraph) /.test(place));
  return body.map(({ text }) => text.trim());
}

/** Digests of the packet's files are held against these by who opens the zip. */
function isDigest(text: string): boolean {
  return /^[0-9a-f\n]{64,}$/.test(text);
}

function sameBytes(bytes: ByteSource, own: Uint8Array): PaperAudit {
  const [expected, found] = [digest(own), digestSource(bytes)];
  const finding = { kind: "audit-figure", place: "", figure: "the attached file", expected, found } as const;
  return { held: 0, texts: 0, unchecked: 0, findings: expected === found ? [] : [finding] };
}
