import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { PacketHolding } from "./packet-holding.ts";

/** A file of a packet: a paper, or a part of one that is several workbooks. */
export type PacketFile = {
  /** 資料1-1; "" for the agenda and the list of members */
  readonly number: string;
  readonly title: string;
  readonly labels: string;
  /** Name in the packet's folder */
  readonly name: string;
  /** What tells it from the other files of its paper in another version of the packet: the PJ's id; "" for one that stands alone */
  readonly part: string;
  /** Pages, null where only a program that shows the file can tell */
  readonly pages: number | null;
  /** Template files and files of the user's that it is made with: name → digest */
  readonly files: Readonly<Record<string, string>>;
  /** Programmes it tells of */
  readonly programs: readonly string[];
  /** What it shows of a dataset's meeting; null where that has no such paper */
  readonly view: (dataset: Dataset, meeting: Meeting) => unknown;
  readonly render: () => Promise<Uint8Array>;
  readonly holds: PacketHolding;
};
