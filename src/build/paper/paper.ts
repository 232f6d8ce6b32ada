import type { Dataset } from "../../model/dataset.ts";
import type { PacketHolding } from "../packet/packet-holding.ts";

/** The kinds of paper, as `--only` names them. */
export const paperKinds = ["briefings", "workbooks", "packets"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A paper that is wanted: where it goes, what it is made from, and how to make it. */
export type Paper = {
  readonly kind: PaperKind;
  /** Programme id, PJ id, `overview` or meeting id */
  readonly id: string;
  /** All that a person may call it by: id, number, names */
  readonly names: readonly string[];
  /** What the paper is about, in words: the programme's or workbook's name */
  readonly title: string;
  /** PJs it belongs to, by id */
  readonly projects: readonly string[];
  /** Path below the output folder, with `/` between folders */
  readonly path: string;
  /** SHA-256 of everything the bytes depend on; computes the view */
  readonly key: () => string;
  readonly render: () => Promise<Uint8Array>;
  /** What tells why the paper is due; without it nobody can say more than that what it is made from changed */
  readonly basis?: PaperBasis;
  /** What a paper of a packet holds, for the audit */
  readonly holds?: PacketHolding;
};

/** What a paper is made from, part by part, so that two states of it can be compared. */
export type PaperBasis = {
  readonly version: string;
  /** The date it bears, ISO 8601 */
  readonly date: string;
  /** Templates and other files by name, with the digests of their bytes */
  readonly files: Readonly<Record<string, string>>;
  /** The programmes it tells of, by id: changes are looked for there first */
  readonly programs: readonly string[];
  /** Digest of what the paper would show of another dataset; null where that has no such paper */
  readonly viewDigest: (dataset: Dataset) => string | null;
};
