import { digest } from "../../base/digest.ts";
import { version } from "../../base/version.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { PaperBasis } from "../paper/paper.ts";
import { once } from "../../base/once.ts";
import type { Packet } from "./packet.ts";

/** What a paper about a whole packet is made from: whatever one of its papers is made from. */
export function packetBasis({ maker, meeting, files }: Packet): PaperBasis {
  const used = once(() => Object.assign({}, maker.files, ...files.map((file) => file.files)) as PaperBasis["files"]);
  return {
    version,
    date: maker.date.toISOString(),
    get files() {
      return used();
    },
    programs: [...new Set(files.flatMap(({ programs }) => programs))],
    viewDigest: (other) => viewDigest(other, meeting.id, files),
  };
}

function viewDigest(dataset: Dataset, id: string, files: Packet["files"]): string | null {
  const meeting = dataset.meetings.find((one) => one.id === id);
  return meeting === undefined ? null : digest(JSON.stringify(files.map(({ view }) => view(dataset, meeting))));
}
