import { digest } from "../../base/digest.ts";
import { once } from "../../base/once.ts";
import { engineDigest } from "../../base/version.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Meeting, numberPapers } from "../../model/meeting.ts";
import { paperOfMeeting } from "../../view/packet/meeting-view.ts";
import { seenDataset } from "../../view/packet/seen-dataset.ts";
import type { Materials } from "../paper/kind.ts";
import type { Paper } from "../paper/paper.ts";
import { bundlePaper } from "./bundle-paper.ts";
import { distributionPaper } from "./distribution-paper.ts";
import { frontFiles } from "./front-files.ts";
import { joinedPaper } from "./joined-paper.ts";
import { ownFilesIn } from "./own-files.ts";
import { namesOf, packetPaper } from "./packet.ts";
import { packetContents } from "./packet-contents.ts";
import type { PacketFile } from "./packet-file.ts";
import { type OwnFiles, type PacketMaker, packetMakers } from "./packet-maker.ts";

/**
 * The papers of all meetings: agenda, numbered papers, the list of them, the zip, and the PDF where it is wanted.
 *
 * @param own where files of the user's own come from, if not from the dataset's folder
 */
export function packetPapers(materials: Materials, own: OwnFiles = ownFilesIn(materials.data)): Paper[] {
  const makerOf = packetMakers({ ...materials, own });
  return materials.dataset.meetings.flatMap((meeting) => papersOf(makerOf(meeting), meeting, materials));
}

function papersOf(maker: PacketMaker, meeting: Meeting, materials: Materials): Paper[] {
  const numbered = numberPapers(meeting, maker.words).flatMap((one) =>
    packetContents({ maker, meeting, numbered: one }),
  );
  const files = [...frontFiles(maker, meeting), ...numbered];
  const papers = files.map((file) => paperOf(maker, meeting, file));
  const packet = { maker, meeting, files, papers };
  const list = distributionPaper(packet);
  const joined = joinedPaper(packet, materials.soffice);
  return [
    ...papers,
    list,
    bundlePaper(packet, list, materials.templates),
    ...(materials.isPdfWanted(joined.path, joined.key) ? [joined] : []),
  ];
}

function paperOf({ dataset, date, words }: PacketMaker, meeting: Meeting, file: PacketFile): Paper {
  const { number, title, name } = file;
  return {
    ...packetPaper(meeting, name),
    names: [...namesOf(meeting, words), ...(number === "" ? [] : [number])],
    title: paperOfMeeting(meeting, number === "" ? title : number, words),
    key: once(() => digest(JSON.stringify([engineDigest(), date, file.files, file.view(dataset, meeting)]))),
    render: file.render,
    audit: file.audit,
    basis: {
      date: date.toISOString(),
      get files() {
        return file.files;
      },
      programs: file.programs,
      viewDigest: (other: Dataset) => viewDigest(other, meeting.id, file),
    },
  };
}

function viewDigest(dataset: Dataset, id: string, file: PacketFile): string | null {
  const meeting = dataset.meetings.find((one) => one.id === id);
  return meeting === undefined ? null : digest(JSON.stringify(file.view(seenDataset(dataset, meeting), meeting)));
}
