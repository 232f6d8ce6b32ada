import { parse, stringify } from "yaml";
import * as z from "zod";
import { digestPieces } from "../../base/digest.ts";
import { jsonPieces } from "../../base/json-pieces.ts";
import type { Dataset } from "../../model/dataset.ts";
import { newestSchema } from "../../model/schema-version.ts";
import type { PackedPart } from "../../opc/pack-part.ts";
import { createPackedText } from "../../opc/packed-text.ts";
import { say, type Words } from "../../words/paper-words.ts";
import { safeName } from "../paper/paper-names.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file of a packet as manifest.yaml tells of it. */
export const RecordedFile = z.object({
  number: z.string().optional(),
  title: z.string(),
  file: z.string().regex(/^[^/\\]+$/),
  sha256: Sha256,
  labels: z.array(z.string()).optional(),
  pages: z.int().optional(),
  /** How many times it has been replaced since it was handed out first */
  replaced: z.int().optional(),
  /** Digest of the same paper without the mark of a replacement */
  unmarked: Sha256.optional(),
  /** The date it bears, where it was made before the rest */
  documentDate: z.iso.datetime().optional(),
  /** Handed out earlier, so that it is not in this zip */
  isEarlier: z.literal(true).optional(),
});
export type RecordedFile = z.infer<typeof RecordedFile>;

/**
 * manifest.yaml of a packet or of replacements: what the people who have the papers hold in hand.
 *
 * Replacements tell of all papers, so that the next ones can be found since them.
 */
export const PacketRecord = z.object({
  format: z.literal(1),
  meeting: z.object({ id: z.string(), name: z.string(), date: z.string() }),
  shiryo: z.string(),
  documentDate: z.iso.datetime(),
  dataset: z.object({ file: z.literal("dataset.json"), sha256: Sha256 }),
  templates: z.object({ sha256: Sha256 }),
  replacement: z
    .object({
      /** The zip that was handed out before */
      since: Sha256,
      /** Numbers of the meeting's papers in the order of the agenda, which papers keep whatever becomes of that */
      numbers: z.array(z.string()),
      /** Numbers of papers that were withdrawn: nobody gets them again */
      withdrawn: z.array(z.string()),
    })
    .optional(),
  papers: z.array(RecordedFile),
});
export type PacketRecord = z.infer<typeof PacketRecord>;

export function recordText(record: PacketRecord): string {
  return stringify(record, { lineWidth: 0 });
}

/** The record in a text, or null where it is none. */
export function parseRecord(text: string): PacketRecord | null {
  try {
    return PacketRecord.safeParse(parse(text, { maxAliasCount: 0 })).data ?? null;
  } catch {
    return null;
  }
}

/** Name of the dataset in a packet's zip: there it stands in the form of `shiryo export`, as far as the meeting may see it. */
export const snapshotName = "dataset.json";

/** Names of the lists of papers (配布資料一覧.docx), which tell digests and so have none in the manifest. */
export function listNames(words: Words): Readonly<Record<"papers" | "replacements", string>> {
  const name = (title: "distribution.title" | "replacement.title") => `${safeName(say(words, title), words)}.docx`;
  return { papers: name("distribution.title"), replacements: name("replacement.title") };
}

/** Where a Markdown file of a meeting, or a picture that it shows, stands in a packet's zip. */
export function documentPart(file: string): string {
  return `documents/${file}`;
}

/** The dataset as it goes into a packet. */
export function snapshotPart(dataset: Dataset): PackedPart {
  const text = createPackedText();
  for (const piece of snapshotPieces(dataset)) text.add(piece);
  return text.part(snapshotName, "", "");
}

/** SHA-256 of a packet's dataset.json, in lower-case hexadecimal. */
export function snapshotDigest(dataset: Dataset): string {
  return digestPieces(snapshotPieces(dataset));
}

function snapshotPieces(dataset: Dataset): Iterable<string> {
  return jsonPieces({ schemaVersion: newestSchema, ...dataset });
}
