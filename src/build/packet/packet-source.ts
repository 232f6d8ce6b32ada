import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { NumberedPaper } from "../../model/number-papers.ts";
import type { WorkbookMaker } from "../paper/workbook-paper.ts";
import type { WritePacketPaper } from "./packet-writer.ts";

/** A file of the user's own: where it stands, and its bytes, read when somebody asks for them. */
export type OwnFile = { readonly path: string; readonly bytes: () => Uint8Array };

/** The files in a meeting's folder by the names that the meeting's record has for them. */
export type OwnFiles = (meeting: Meeting, file: string) => OwnFile;

/** What the papers of packets are made from. */
export type PacketMaker = {
  readonly dataset: Dataset;
  readonly own: OwnFiles;
  readonly date: Date;
  /** Digests of the templates of Word papers */
  readonly files: Readonly<Record<string, string>>;
  readonly write: WritePacketPaper;
  readonly workbooks: WorkbookMaker;
};

/** A paper of a meeting, with what it is made from. */
export type PacketSource = { readonly maker: PacketMaker; readonly meeting: Meeting; readonly numbered: NumberedPaper };
