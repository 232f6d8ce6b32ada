import { digest } from "../../base/digest.ts";

/** Which pieces a pack holds, and where: the least recently used first. */
export type PieceIndex = {
  /** The pack's file name */
  readonly pack: string;
  readonly places: ReadonlyMap<string, PiecePlace>;
};

/** Where a piece stands in its pack, in bytes, and its CRC-32. */
export type PiecePlace = { readonly offset: number; readonly length: number; readonly crc: number };

/** The index as text: a line with the digest of what follows, so that a damaged one is seen. */
export function indexText({ pack, places }: PieceIndex): string {
  const rows = [...places].map(([name, { offset, length, crc }]) => [name, offset, length, crc]);
  const text = JSON.stringify({ pack, rows });
  return `${digest(text)}\n${text}\n`;
}

/** The index in a file's text; null where it is damaged. */
export function parseIndex(file: string): PieceIndex | null {
  const [stated, text = ""] = file.split("\n");
  if (text === "" || stated !== digest(text)) return null;
  const { pack, rows } = JSON.parse(text) as { readonly pack: string; readonly rows: readonly Row[] };
  return { pack, places: new Map(rows.map(([name, offset, length, crc]) => [name, { offset, length, crc }])) };
}

type Row = readonly [name: string, offset: number, length: number, crc: number];
