import { digest } from "../../base/digest.ts";
import type { PaperAudit } from "../../audit/paper-audit.ts";
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
import type { PacketDraft } from "../packet/packet-writer.ts";
import { auditBundle } from "./audit-bundle.ts";
import { markdownLines } from "./markdown-lines.ts";
import { packetRows } from "./packet-rows.ts";

/** What the auditor of briefings and workbooks lends to that of packets. */
export type PacketAuditTools = {
  readonly dataset: Dataset;
  /** Prints a view with a template, by its file */
  readonly print: (file: string, view: object) => string;
  readonly briefing: (view: BriefingView) => PrintedBriefing | undefined;
  readonly workbook: (project: string | null, bytes: Uint8Array) => Promise<PaperAudit>;
  /** What was found in papers of packets so far: in the zip most stand once more as they stand in the folder */
  readonly seen: WeakMap<PacketHolding, { readonly digest: string; readonly audit: PaperAudit }>;
};

/** Hold the bytes of a packet's file against what it is to hold. */
export async function auditPacketFile(
  bytes: Uint8Array,
  holds: PacketHolding,
  tools: PacketAuditTools,
): Promise<PaperAudit> {
  const [own, known] = [digest(bytes), tools.seen.get(holds)];
  if (known?.digest === own) return known.audit;
  const audit = await auditAs(bytes, holds, tools);
  tools.seen.set(holds, { digest: own, audit });
  return audit;
}

async function auditAs(bytes: Uint8Array, holds: PacketHolding, tools: PacketAuditTools): Promise<PaperAudit> {
  if (holds.kind === "attachment") return sameBytes(bytes, holds.bytes());
  if (holds.kind === "workbook") return tools.workbook(holds.project, bytes);
  if (holds.kind === "bundle") return auditBundle(bytes, holds, (file, inner) => auditPacketFile(file, inner, tools));
  const draft = await holds.draft();
  const printed = draftPrinted(draft, tools);
  if (holds.kind === "list") return auditPacketPaper(bytes, { ...printed, isLeftOut: isDigest });
  // Of the user's own Markdown nobody can tell the lines as we tell those of templates: it is printed again.
  const isOwn = draft.template === "document";
  const lines = isOwn ? bodyLines(await holds.render()) : printed.lines;
  return auditPacketPaper(bytes, { ...printed, lines });
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

function sameBytes(bytes: Uint8Array, own: Uint8Array): PaperAudit {
  const [expected, found] = [digest(own), digest(bytes)];
  const finding = { kind: "audit-figure", place: "", figure: "the attached file", expected, found } as const;
  return { figures: [], texts: 0, unchecked: 0, findings: expected === found ? [] : [finding] };
}
