import { closeSync, constants, fstatSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { basename, dirname } from "node:path";
import { crc32 } from "node:zlib";
import { digest } from "../base/digest.ts";

/** A file of pieces, one behind the other. Opened when the first one is asked for. */
type Pack = {
  readonly name: string;
  /** In bytes, whatever of it is still in use */
  readonly size: () => number;
  /** A piece's bytes; undefined where they cannot be read or are not what was put there */
  readonly read: (place: PiecePlace) => Uint8Array | undefined;
  /** Where a new piece stands; undefined where it could not be written, and nothing is written from then on */
  readonly append: (bytes: Uint8Array) => PiecePlace | undefined;
  readonly close: () => void;
};

export function openPack(path: string): Pack {
  const reading = handleFor(path, constants.O_RDONLY);
  const writing = handleFor(path, constants.O_RDWR | constants.O_CREAT);
  let end: number | undefined;
  return {
    name: basename(path),
    size: () => end ?? sizeOf(reading.handle()),
    read: (place) => {
      const handle = writing.isOpen() ? writing.handle() : reading.handle();
      return handle === undefined ? undefined : readWhole(handle, place);
    },
    append: (bytes) => {
      const handle = writing.handle();
      if (handle === undefined) return undefined;
      end ??= sizeOf(handle);
      const place = { offset: end, length: bytes.length, crc: crc32(bytes) };
      if (!isWritten(handle, bytes, end)) {
        writing.close();
        return undefined;
      }
      end += bytes.length;
      return place;
    },
    close: () => [reading, writing].forEach(({ close }) => close()),
  };
}

function handleFor(path: string, flags: number) {
  let handle: number | undefined;
  let isTried = false;
  return {
    handle: () => {
      if (!isTried) handle = opened(path, flags);
      isTried = true;
      return handle;
    },
    isOpen: () => handle !== undefined,
    close: () => {
      if (handle !== undefined) closeSync(handle);
      [handle, isTried] = [undefined, true];
    },
  };
}

function opened(path: string, flags: number): number | undefined {
  try {
    if (flags & constants.O_CREAT) mkdirSync(dirname(path), { recursive: true });
    // Neither must a pipe keep us waiting, nor a link lead us out of the folder.
    const handle = openSync(path, flags | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    if (fstatSync(handle).isFile()) return handle;
    closeSync(handle);
  } catch {
    // A cache that cannot be opened holds nothing.
  }
  return undefined;
}

function sizeOf(handle: number | undefined): number {
  return handle === undefined ? 0 : fstatSync(handle).size;
}

function readWhole(handle: number, { offset, length, crc }: PiecePlace): Uint8Array | undefined {
  try {
    if (!(length >= 0 && offset + length <= sizeOf(handle))) return undefined;
    const bytes = Buffer.allocUnsafe(length);
    const read = readSync(handle, bytes, 0, length, offset);
    return read === length && crc32(bytes) === crc ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function isWritten(handle: number, bytes: Uint8Array, offset: number): boolean {
  try {
    return writeSync(handle, bytes, 0, bytes.length, offset) === bytes.length;
  } catch {
    return false;
  }
}

/** Which pieces a pack holds, and where: the least recently used first. */
type PieceIndex = {
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
