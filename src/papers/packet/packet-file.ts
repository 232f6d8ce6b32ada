import type { PaperAudit } from "../../audit/paper-audit.ts";
import type { PrintedFigure } from "../../audit/printed-figure.ts";
import type { TextSource } from "../../base/byte-source.ts";
import { digestSource } from "../../base/digest.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import type { AuditPaper } from "../paper/paper.ts";
import type { PacketMaker } from "./packet-maker.ts";
import type { PacketTemplate } from "./packet-templates.ts";

/** A file of a packet: a paper, or a part of one that is several workbooks. */
export type PacketFile = {
  /** 資料1-1; "" for the agenda and the list of members */
  readonly number: string;
  readonly title: string;
  readonly labels: string;
  /** Name in the packet's folder */
  readonly name: string;
  /** What tells it from the other files of its paper in another version of the packet: the PJ's id; "" for one that stands alone */
  readonly part: string;
  /** Pages, null where only a program that shows the file can tell */
  readonly pages: number | null;
  /** Template files and files of the user's that it is made with: name → digest */
  readonly files: Readonly<Record<string, string>>;
  /** Programmes it tells of */
  readonly programs: readonly string[];
  /** What it shows of a dataset's meeting; null where that has no such paper */
  readonly view: (dataset: Dataset, meeting: Meeting) => unknown;
  readonly render: () => Promise<Uint8Array>;
  /** Holds a finished file against what it is to hold */
  readonly audit: AuditPaper;
};

/** A Word paper of a packet before it is written. */
export type PacketDraft = {
  readonly template: PacketTemplate;
  readonly view: object;
  /** Number and title: the running header, from the second page on */
  readonly header: string;
  readonly title: string;
  readonly subject: string;
  /** Whole briefings behind what the template prints */
  readonly briefings?: readonly BriefingView[];
  /** Markdown of the user's that the template prints, for faults to be placed in */
  readonly source?: TextSource;
};

/** What a Word paper of a packet is held against when it is finished. */
export function auditOfWord(word: {
  readonly draft: () => PacketDraft;
  readonly render: () => Promise<Uint8Array>;
  readonly maker: PacketMaker;
}): AuditPaper {
  return remembered(async (bytes, hear) => {
    const { auditWordFile } = await import("./audit-packet-file.ts");
    return auditWordFile({ ...word, bytes, draft: word.draft() }, hear);
  });
}

/** What was found in a file last, told again for the same bytes: in the zip most stand once more as they stand in the folder. */
export function remembered(audit: AuditPaper): AuditPaper {
  let last: { readonly digest: string; readonly audit: PaperAudit; readonly figures: readonly PrintedFigure[] } | null =
    null;
  return async (bytes, hear) => {
    const own = digestSource(bytes);
    if (last?.digest !== own) {
      const figures: PrintedFigure[] = [];
      last = { digest: own, audit: await audit(bytes, (figure) => figures.push(figure)), figures };
    }
    for (const figure of last.figures) hear(figure);
    return last.audit;
  };
}
