import { digest } from "../../base/digest.ts";
import { once } from "../../base/once.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Words } from "../../words/paper-words.ts";
import { meetingNumber } from "../../view/packet/meeting-view.ts";
import { seenDataset } from "../../view/packet/seen-dataset.ts";
import type { Paper, PaperBasis } from "../paper/paper.ts";
import type { PacketFile } from "./packet-file.ts";
import type { PacketMaker } from "./packet-maker.ts";

/** A packet's files with the papers they become. */
export type Packet = {
  readonly maker: PacketMaker;
  readonly meeting: Meeting;
  readonly files: readonly PacketFile[];
  readonly papers: readonly Paper[];
};

/** What every file of a packet has in common as a paper. */
export function packetPaper(meeting: Meeting, name: string): Pick<Paper, "kind" | "id" | "projects" | "path"> {
  return { kind: "packets", id: meeting.id, projects: [], path: `packets/${meeting.id}/${name}` };
}

/** What a person may call a meeting's papers by. */
export function namesOf(meeting: Meeting, words: Words): string[] {
  return [meeting.id, meetingNumber(meeting, words)];
}

/** What a paper about a whole packet is made from: whatever one of its papers is made from. */
export function packetBasis({ maker, meeting, files }: Packet): PaperBasis {
  const used = once(() => Object.assign({}, maker.files, ...files.map((file) => file.files)) as PaperBasis["files"]);
  return {
    date: maker.date.toISOString(),
    get files() {
      return used();
    },
    programs: [...new Set(files.flatMap(({ programs }) => programs))],
    viewDigest: (other) => packetViewDigest(other, meeting.id, files),
  };
}

function packetViewDigest(dataset: Dataset, id: string, files: Packet["files"]): string | null {
  const meeting = dataset.meetings.find((one) => one.id === id);
  if (meeting === undefined) return null;
  const seen = seenDataset(dataset, meeting);
  return digest(JSON.stringify(files.map(({ view }) => view(seen, meeting))));
}
