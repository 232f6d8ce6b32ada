import { digest } from "../../base/digest.ts";
import { version } from "../../base/version.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import { numberPapers } from "../../model/number-papers.ts";
import { meetingName } from "../../view/packet/meeting-view-of.ts";
import type { MakerMaterials } from "../paper/briefing-paper.ts";
import { once } from "../../base/once.ts";
import type { Paper } from "../paper/paper.ts";
import type { WorkbookMaker } from "../paper/workbook-paper.ts";
import { bundlePaper } from "./bundle-paper.ts";
import { ownFilesIn } from "./own-files.ts";
import { frontFiles } from "./front-files.ts";
import { packetContents } from "./packet-contents.ts";
import type { PacketFile } from "./packet-file.ts";
import { packetMaker } from "./packet-maker.ts";
import type { OwnFiles, PacketMaker } from "./packet-source.ts";
import { distributionPaper } from "./distribution-paper.ts";
import { joinedPaper } from "./joined-paper.ts";
import { packetPaper, namesOf } from "./packet.ts";

/** What the packets of a build have in common. */
export type PacketMaterials = MakerMaterials & {
  /** Folder of the dataset, where files of the user's own stand */
  readonly data: string;
  /** Where these come from if not from there */
  readonly own?: OwnFiles;
  readonly workbooks: WorkbookMaker;
  /** LibreOffice's soffice, for the joined PDF; null: looked for on PATH */
  readonly soffice: string | null;
  /** Whether the joined PDF is wanted, by its path */
  readonly isPdfWanted: (path: string, key: () => string) => boolean;
};

/** The papers of all meetings: agenda, numbered papers, the list of them, the zip, and the PDF where it is wanted. */
export function packetPapers(materials: PacketMaterials): Paper[] {
  const { data, own = ownFilesIn(data) } = materials;
  const maker = packetMaker({ ...materials, own });
  return maker.dataset.meetings.flatMap((meeting) => papersOf(maker, meeting, materials));
}

function papersOf(maker: PacketMaker, meeting: Meeting, materials: PacketMaterials): Paper[] {
  const numbered = numberPapers(meeting).flatMap((one) => packetContents({ maker, meeting, numbered: one }));
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

function paperOf({ dataset, date }: PacketMaker, meeting: Meeting, file: PacketFile): Paper {
  const { number, title, name } = file;
  return {
    ...packetPaper(meeting, name),
    names: [...namesOf(meeting), ...(number === "" ? [] : [number])],
    title: `${meetingName(meeting)}　${number === "" ? title : number}`,
    key: once(() => digest(JSON.stringify([version, date, file.files, file.view(dataset, meeting)]))),
    render: file.render,
    holds: file.holds,
    basis: {
      version,
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
  return meeting === undefined ? null : digest(JSON.stringify(file.view(dataset, meeting)));
}
