import type { HearFigure, PaperAudit } from "../../audit/finding/paper-audit.ts";
import type { ByteSource } from "../../base/byte-source.ts";
import type { Dataset } from "../../model/dataset.ts";

/** A paper that is wanted: where it goes, what it is made from, how to make it, and how to hold it against the dataset. */
export type Paper = {
  /** The kind's name: briefings, workbooks, packets */
  readonly kind: string;
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
  /** Left out where a paper is not read again: what LibreOffice made */
  readonly audit?: AuditPaper;
  /** Whether there is anything to show; left out where there always is */
  readonly isNeeded?: () => boolean;
  /** What tells why the paper is due; without it nobody can say more than that what it is made from changed */
  readonly basis?: PaperBasis;
};

/** Holds the bytes of a finished paper against the dataset, and tells every figure that it holds. */
export type AuditPaper = (bytes: ByteSource, hear: HearFigure) => Promise<PaperAudit>;

/** What a paper is made from, part by part, so that two states of it can be compared. */
export type PaperBasis = {
  /** The date it bears, ISO 8601; "" for a paper that bears none */
  readonly date: string;
  /** Templates and other files by name, with the digests of their bytes */
  readonly files: Readonly<Record<string, string>>;
  /** The programmes it tells of, by id: changes are looked for there first */
  readonly programs: readonly string[];
  /** Digest of what the paper would show of another dataset; null where that has no such paper */
  readonly viewDigest: (dataset: Dataset) => string | null;
};
