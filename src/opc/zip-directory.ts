import { type ByteSource, decodeBytes } from "../base/byte-source.ts";
import type { PackageLimits } from "./package-limits.ts";
import { packageFault } from "./package-fault.ts";

/** A part as the directory of a zip tells of it. */
export type ZipEntry = {
  readonly name: string;
  /** 8 = deflated, 0 = stored */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own head stands in the file */
  readonly offset: number;
};

/**
 * The directory of a zip that may be hostile, in its order.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function readDirectory(zip: ByteSource, limits: PackageLimits): readonly ZipEntry[] {
  return withinFile(() => readEntries(zip, limits));
}

/** @throws ProblemError where what is read leads out of the file */
export function withinFile<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    // An offset that points out of the file.
    if (error instanceof RangeError) throw packageFault("package-damaged.outside", {});
    throw error;
  }
}

const entryLength = 46;

function readEntries(zip: ByteSource, limits: PackageLimits): readonly ZipEntry[] {
  const { count, start, end } = findEnd(zip);
  if (count > limits.parts) throw packageFault("package-too-large.parts", { size: count, most: limits.parts });
  const directory = zip.read(start, end);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
      throw packageFault("package-damaged.cut", {});
    const entry = readEntry(directory, at);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at +=
      entryLength + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  refuseDuplicates(entries);
  return entries;
}

const endLength = 22;

/** How many parts there are, and from where to where the directory stands. */
function findEnd(zip: ByteSource): { count: number; start: number; end: number } {
  // The record may be followed by a comment of up to 65,535 bytes.
  const from = Math.max(0, zip.length - endLength - 0xffff);
  const tail = zip.read(from, zip.length);
  for (let at = tail.length - endLength; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === 0x06054b50)
      return { count: tail.readUInt16LE(at + 10), start: tail.readUInt32LE(at + 16), end: from + at };
  throw packageFault("package-damaged.no-zip", {});
}

function readEntry(directory: Buffer, at: number): ZipEntry {
  const nameEnd = at + entryLength + directory.readUInt16LE(at + 28);
  const name = nameOf(directory.subarray(at + entryLength, nameEnd));
  const [flags, method] = [directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)];
  if ((flags & 1) !== 0) throw packageFault("package-damaged.encrypted", { name });
  if (method !== 0 && method !== 8) throw packageFault("package-damaged.method", { name, method });
  if (/(^|\/)\.\.(\/|$)|^\/|\\|\0/.test(name)) throw packageFault("package-damaged.path", { name });
  return {
    name,
    method,
    crc: directory.readUInt32LE(at + 16),
    packedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  };
}

/** UTF-8, whether a flag says so or not; else the code page of an older Japanese Windows, which no flag tells. */
function nameOf(bytes: Buffer): string {
  return decodeBytes(bytes, "utf-8") ?? decodeBytes(bytes, "shift_jis") ?? bytes.toString("utf8");
}

function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw packageFault("package-damaged.twice", { name });
    seen.add(key);
  }
}
