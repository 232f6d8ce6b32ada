import type { Meeting } from "../../model/meeting.ts";
import type { Paper } from "../paper/paper.ts";
import type { PacketFile } from "./packet-file.ts";
import type { PacketMaker } from "./packet-source.ts";

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
export function namesOf({ id, no }: Meeting): string[] {
  return [id, `第${no}回`];
}
