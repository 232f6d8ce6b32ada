import { pipeline, Readable } from "node:stream";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { type ByteSource, refuseOutside, slicesOf } from "../base/byte-source.ts";
import type { ProblemError } from "../base/problem.ts";
import { withinFile, type ZipEntry } from "./zip-directory.ts";
import { packageFault } from "./package-fault.ts";

/** A part of a zip, whole. @throws ProblemError where it is not what the directory says of it */
export function inflateEntry(zip: ByteSource, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(zip, entry);
  const content = entry.method === 0 ? packed : inflateUpTo(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw otherChecksum(entry);
  return content;
}

/**
 * A part of a zip piece by piece. The last piece is given out only when the whole has been found to be what the directory
 * says, else ProblemError is thrown.
 */
export async function* inflateInPieces(zip: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let [size, crc] = [0, 0];
  let held: Uint8Array | undefined;
  for await (const piece of inflated(packedSlices(zip, entry), entry)) {
    if (held !== undefined) yield held;
    held = piece;
    size += piece.length;
    crc = crc32(piece, crc);
    if (size > entry.size) break;
  }
  if (size !== entry.size || crc !== entry.crc) throw otherChecksum(entry);
  if (held !== undefined) yield held;
}

async function* inflated(packed: Iterable<Buffer>, { name, method }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (method === 0) return yield* packed;
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  // What goes wrong is told by the stream as it is read.
  pipeline(Readable.from(packed), stream, () => {});
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (error) {
    throw notUnpacked(name, error);
  }
}

function inflateUpTo(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  try {
    // In one piece with room to spare: pieces would be put together, and a large part stand in memory twice.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
  } catch (error) {
    throw notUnpacked(name, error);
  }
}

function notUnpacked(name: string, error: unknown): ProblemError {
  return packageFault("package-damaged.packing", {
    name,
    reason: error instanceof Error ? error.message : String(error),
  });
}

function otherChecksum({ name }: ZipEntry): ProblemError {
  return packageFault("package-damaged.checksum", { name });
}

function packedBytes(zip: ByteSource, entry: ZipEntry): Buffer {
  const { start, end } = packedPlace(zip, entry);
  return zip.read(start, end);
}

function packedSlices(zip: ByteSource, entry: ZipEntry): Generator<Buffer> {
  const { start, end } = packedPlace(zip, entry);
  return slicesOf(zip, start, end);
}

const headLength = 30;

/** From where to where a part's bytes stand in the file. @throws ProblemError where they are not within it */
function packedPlace(zip: ByteSource, { name, offset, packedSize }: ZipEntry): { start: number; end: number } {
  const isThere = offset + headLength <= zip.length;
  const head = isThere ? zip.read(offset, offset + headLength) : undefined;
  if (head?.readUInt32LE(0) !== 0x04034b50) throw packageFault("package-damaged.misplaced", { name });
  const start = offset + headLength + head.readUInt16LE(26) + head.readUInt16LE(28);
  withinFile(() => refuseOutside(zip.length, start, start + packedSize));
  return { start, end: start + packedSize };
}
