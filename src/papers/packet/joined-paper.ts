import { digest } from "../../base/digest.ts";
import { once } from "../../base/once.ts";
import { languageTags } from "../../words/language.ts";
import { say } from "../../words/paper-words.ts";
import { meetingName, paperOfMeeting, titledText } from "../../view/packet/meeting-view.ts";
import type { Paper } from "../paper/paper.ts";
import { paperFileName } from "../paper/paper-names.ts";
import { namesOf, type Packet, packetBasis, packetPaper } from "./packet.ts";
import { renderAll } from "./packet-manifest.ts";

/** The packet as one PDF, made by LibreOffice: agenda, papers and reference papers in their order. */
export function joinedPaper(packet: Packet, soffice: string | null): Paper {
  const { maker, meeting, files, papers } = packet;
  const { words } = maker;
  const whole = say(words, "packet.whole");
  const file = { no: meetingName(meeting, words), name: whole, ending: "pdf" };
  return {
    ...packetPaper(meeting, paperFileName(file, words)),
    names: namesOf(meeting, words),
    title: paperOfMeeting(meeting, say(words, "packet.wholePdf"), words),
    basis: packetBasis(packet),
    key: once(() => digest(JSON.stringify(["pdf", papers.map((paper) => [paper.path, paper.key()])]))),
    render: async () => {
      const { convertPapers } = await import("./pdf/convert-papers.ts");
      const { joinPdfs } = await import("./pdf/join-pdfs.ts");
      const converted = await convertPapers(await renderAll(files), soffice);
      const pdfs = converted.map((pdf, index) => ({ ...pdf, title: titledText(files[index] ?? untitled, words) }));
      const title = paperOfMeeting(meeting, whole, words);
      return joinPdfs(pdfs, { title, date: maker.date, language: languageTags[words.language] });
    },
  };
}

const untitled = { number: "", title: "" };
