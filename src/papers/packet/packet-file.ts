import type { PaperAudit, PrintedFigure } from "../../audit/finding/paper-audit.ts";
import { digestSource } from "../../base/digest.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { AuditPaper } from "../paper/paper.ts";
import type { PacketMaker } from "./packet-maker.ts";
import type { PacketDraft } from "./packet-templates.ts";

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
  /** What it shows of a dataset as the meeting may see it; null where that has no such paper */
  readonly view: (dataset: Dataset, meeting: Meeting) => unknown;
  readonly render: () => Promise<Uint8Array>;
  /** Holds a finished file against what it is to hold */
  readonly audit: AuditPaper;
};

/** What a Word paper of a packet is held against when it is finished. */
export function auditOfWord(word: { readonly draft: () => PacketDraft; readonly maker: PacketMaker }): AuditPaper {
  return remembered(async (bytes, hear) => {
    const { auditWordFile } = await import("./audit-packet-file.ts");
    return auditWordFile({ bytes, draft: word.draft(), maker: word.maker }, hear);
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
