import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import type { ProblemCode } from "../base/problem-codes.ts";
import { problemOf } from "../base/problem-of.ts";
import { ProblemError } from "../base/problem-error.ts";

/** How much a package from outside may hold. */
export type PackageLimits = {
  /** Bytes of all parts together, unpacked */
  readonly totalSize: number;
  readonly parts: number;
  /** Parts that are unpacked; the others do not count. All where it is not said */
  readonly isWanted?: (name: string) => boolean;
};

/** Ample for papers with pictures, small enough to stay in memory. */
export const usualLimits: PackageLimits = { totalSize: 100_000_000, parts: 2000 };

/** A package whose parts are unpacked when they are asked for. */
export type OpenPackage = {
  /** Names of the wanted parts, in the order of the package */
  readonly names: readonly string[];
  /** A part whole; undefined where there is none. @throws ProblemError (package-damaged) */
  readonly part: (name: string) => Uint8Array | undefined;
  /** A part piece by piece, so that little of a large one is in memory; nothing where there is none */
  readonly pieces: (name: string) => AsyncIterable<Uint8Array>;
};

/**
 * Open a package that may be hostile.
 *
 * Sizes are added up before anything is inflated, and inflating stops at the size declared.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = usualLimits): OpenPackage {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = withinFile(() => wantedEntries(zip, limits));
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : inflate(zip, entry);
    },
    pieces: async function* (name) {
      const entry = entries.get(name);
      if (entry !== undefined) yield* entry.size > largePart ? inflateInPieces(zip, entry) : [inflate(zip, entry)];
    },
  };
}

/** From here on a part is unpacked in pieces; below, starting to would take longer than the work. */
const largePart = 4_000_000;

function withinFile<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    // An offset that points out of the file.
    if (error instanceof RangeError) throw damaged("its directory points out of the file");
    throw error;
  }
}

function wantedEntries(zip: Buffer, limits: PackageLimits): ReadonlyMap<string, Entry> {
  const { isWanted = () => true } = limits;
  const entries = readDirectory(zip, limits).filter(({ name }) => isWanted(name));
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalSize) throw tooLarge(`${total} bytes when unpacked, more than ${limits.totalSize}`);
  return new Map(entries.map((entry) => [entry.name, entry]));
}

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

const entryLength = 46;

function readDirectory(zip: Buffer, limits: PackageLimits): readonly Entry[] {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > limits.parts) throw tooLarge(`${count} parts, more than ${limits.parts}`);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || zip.readUInt32LE(at) !== 0x02014b50) throw damaged("its directory is cut off");
    const entry = readEntry(zip, at);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at += entryLength + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  refuseDuplicates(entries);
  return entries;
}

function findEnd(zip: Buffer): number {
  // The record is 22 bytes long and may be followed by a comment of up to 65,535.
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at -= 1)
    if (zip.readUInt32LE(at) === 0x06054b50) return at;
  throw damaged("it is no zip file (files with a password are none)");
}

function readEntry(zip: Buffer, at: number): Entry {
  const nameEnd = at + entryLength + zip.readUInt16LE(at + 28);
  const name = zip.subarray(at + entryLength, nameEnd).toString("utf8");
  const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)];
  if ((flags & 1) !== 0) throw damaged(`${name} is encrypted`);
  if (method !== 0 && method !== 8) throw damaged(`${name} is compressed in way ${method}, which is unknown here`);
  if (/(^|\/)\.\.(\/|$)|^\/|\\|\0/.test(name)) throw damaged(`the name ${JSON.stringify(name)} leads out of it`);
  return {
    name,
    method,
    crc: zip.readUInt32LE(at + 16),
    packedSize: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
  };
}

function refuseDuplicates(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw damaged(`it holds ${name} twice`);
    seen.add(key);
  }
}

function packedBytes(zip: Buffer, { name, offset, packedSize }: Entry): Buffer {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== 0x04034b50)
    throw damaged(`${name} is not where it should be`);
  const start = withinFile(() => offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28));
  return zip.subarray(start, start + packedSize);
}

function inflate(zip: Buffer, entry: Entry): Uint8Array {
  const packed = packedBytes(zip, entry);
  const content = entry.method === 0 ? packed : inflateUpTo(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw otherChecksum(entry);
  return content;
}

/** The last piece is given out only when the whole has been found to be what the directory says. */
async function* inflateInPieces(zip: Buffer, entry: Entry): AsyncGenerator<Uint8Array> {
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

async function* inflated(packed: Buffer, { name, method }: Entry): AsyncGenerator<Uint8Array> {
  if (method === 0) return yield packed;
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  stream.end(packed);
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (error) {
    throw notUnpacked(name, error);
  }
}

function inflateUpTo(packed: Uint8Array, { name, size }: Entry): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    throw notUnpacked(name, error);
  }
}

function notUnpacked(name: string, error: unknown): ProblemError {
  return damaged(`${name} cannot be unpacked (${error instanceof Error ? error.message : "unknown cause"})`);
}

function otherChecksum({ name }: Entry): ProblemError {
  return damaged(`${name} is not what its checksum says`);
}

const damaged = (detail: string) => fault("package-damaged", `the file is damaged: ${detail}`);
const tooLarge = (detail: string) => fault("package-too-large", `the file is too large: ${detail}`);

function fault(code: ProblemCode, message: string): ProblemError {
  return new ProblemError([problemOf(code, { message })]);
}
