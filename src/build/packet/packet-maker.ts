import { templateDigests } from "../paper/templates-digest.ts";
import type { MakerMaterials } from "../paper/briefing-paper.ts";
import type { WorkbookMaker } from "../paper/workbook-paper.ts";
import type { OwnFiles, PacketMaker } from "./packet-source.ts";
import { packetWriter } from "./packet-writer.ts";

/** What a packet maker is made of: dataset and templates, files of the user's own, and what makes workbooks. */
export type PacketTools = MakerMaterials & { readonly own: OwnFiles; readonly workbooks: WorkbookMaker };

/** What the papers of packets have in common: compiles templates when the first paper is written. */
export function packetMaker({ dataset, templates, date, own, workbooks }: PacketTools): PacketMaker {
  const isUsed = (name: string) => /\.(md\.hbs|docx|png|jpe?g|svg)$/.test(name);
  return {
    dataset,
    own,
    date,
    files: templateDigests(templates, isUsed),
    write: packetWriter(templates, date),
    workbooks,
  };
}
