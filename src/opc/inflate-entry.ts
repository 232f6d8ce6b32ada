import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import type { ProblemError } from "../base/problem-error.ts";
import { withinFile, type ZipEntry } from "./zip-directory.ts";
import { damagedZip } from "./zip-fault.ts";

/** A part of a zip, whole. @throws ProblemError where it is not what the directory says of it */
export function inflateEntry(zip: Buffer, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(zip, entry);
  const content = entry.method === 0 ? packed : inflateUpTo(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw otherChecksum(entry);
  return content;
}

/**
 * A part of a zip piece by piece. The last piece is given out only when the whole has been found to be what the directory
 * says, else ProblemError is thrown.
 */
export async function* inflateInPieces(zip: Buffer, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let [size, crc] = [0, 0];
  let held: Uint8Array | undefined;
  for await (const piece of inflated(packedBytes(zip, entry), entry)) {
    if (held !== undefined) yield held;
    held = piece;
    size += piece.length;
    crc = crc32(piece, crc);
    if (size > entry.size) break;
  }
  if (size !== entry.size || crc !== entry.crc) throw otherChecksum(entry);
  if (held !== undefined) yield held;
}

async function* inflated(packed: Buffer, { name, method }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (method === 0) return yield packed;
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  stream.end(packed);
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (error) {
    throw notUnpacked(name, error);
  }
}

function inflateUpTo(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    throw notUnpacked(name, error);
  }
}

function notUnpacked(name: string, error: unknown): ProblemError {
  return damagedZip(`${name} cannot be unpacked (${error instanceof Error ? error.message : "unknown cause"})`);
}

function otherChecksum({ name }: ZipEntry): ProblemError {
  return damagedZip(`${name} is not what its checksum says`);
}

function packedBytes(zip: Buffer, { name, offset, packedSize }: ZipEntry): Buffer {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== 0x04034b50)
    throw damagedZip(`${name} is not where it should be`);
  const start = withinFile(() => offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28));
  return zip.subarray(start, start + packedSize);
}
