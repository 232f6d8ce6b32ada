import { digest } from "../../base/digest.ts";
import { once } from "../../base/once.ts";
import { meetingName } from "../../view/packet/meeting-view.ts";
import type { Paper } from "../paper/paper.ts";
import { paperFileName } from "../paper/paper-names.ts";
import { namesOf, type Packet, packetBasis, packetPaper } from "./packet.ts";
import { renderAll } from "./packet-manifest.ts";

/** The packet as one PDF, made by LibreOffice: agenda, papers and reference papers in their order. */
export function joinedPaper(packet: Packet, soffice: string | null): Paper {
  const { maker, meeting, files, papers } = packet;
  const name = meetingName(meeting);
  return {
    ...packetPaper(meeting, paperFileName({ no: name, name: "全資料", ending: "pdf" })),
    names: namesOf(meeting),
    title: `${name}　全資料（PDF）`,
    basis: packetBasis(packet),
    key: once(() => digest(JSON.stringify(["pdf", papers.map((paper) => [paper.path, paper.key()])]))),
    render: async () => {
      const { convertPapers } = await import("./pdf/convert-papers.ts");
      const { joinPdfs } = await import("./pdf/join-pdfs.ts");
      const converted = await convertPapers(await renderAll(files), soffice);
      const pdfs = converted.map((file, index) => ({ ...file, title: outlineTitle(files[index]) }));
      return joinPdfs(pdfs, { title: `${name}　全資料`, date: maker.date });
    },
  };
}

function outlineTitle(file: Packet["files"][number] | undefined): string {
  const { number = "", title = "" } = file ?? {};
  return number === "" ? title : `${number}　${title}`;
}
