import type { Meeting } from "../../../model/meeting.ts";
import type { NumberedPaper } from "../../../model/number-papers.ts";
import { frontFiles } from "../front-files.ts";
import { packetContents } from "../packet-contents.ts";
import type { PacketFile } from "../packet-file.ts";
import type { PacketMaker } from "../packet-source.ts";

/** A file of a packet, with the numbered paper it is of; the agenda and the members are of none. */
export type PlacedFile = { readonly file: PacketFile; readonly numbered: NumberedPaper | undefined };

/** A meeting's papers by keys that are the same in both versions of it. */
export type KeyedPapers = readonly (readonly [key: string, paper: NumberedPaper])[];

export type PacketOrder = {
  readonly maker: PacketMaker;
  readonly meeting: Meeting;
  readonly papers: KeyedPapers;
  /** What the number boxes say beside the numbers */
  readonly mark?: string;
};

/** Every file of a packet, by keys that are the same in both versions of it. */
export function packetFiles({ maker, meeting, papers, mark }: PacketOrder): Map<string, PlacedFile> {
  const marked = mark === undefined ? {} : { mark };
  const numbered = papers.map(([, paper]) => paper);
  const front = frontFiles(maker, meeting, { numbered, ...marked });
  const files: [string, PlacedFile][] = front.map((file) => [file.part, { file, numbered: undefined }]);
  for (const [key, paper] of papers)
    for (const file of packetContents({ maker, meeting, numbered: { ...paper, ...marked } }))
      files.push([`${key}/${file.part}`, { file, numbered: paper }]);
  return new Map(files);
}
