import type { PackageLimits } from "./package-limits.ts";
import { damagedZip, largeZip } from "./zip-fault.ts";

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
export function readDirectory(zip: Buffer, limits: PackageLimits): readonly ZipEntry[] {
  return withinFile(() => readEntries(zip, limits));
}

/** @throws ProblemError where what is read leads out of the file */
export function withinFile<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    // An offset that points out of the file.
    if (error instanceof RangeError) throw damagedZip("its directory points out of the file");
    throw error;
  }
}

const entryLength = 46;

function readEntries(zip: Buffer, limits: PackageLimits): readonly ZipEntry[] {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > limits.parts) throw largeZip(`${count} parts, more than ${limits.parts}`);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || zip.readUInt32LE(at) !== 0x02014b50) throw damagedZip("its directory is cut off");
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
  throw damagedZip("it is no zip file (files with a password are none)");
}

function readEntry(zip: Buffer, at: number): ZipEntry {
  const nameEnd = at + entryLength + zip.readUInt16LE(at + 28);
  const name = zip.subarray(at + entryLength, nameEnd).toString("utf8");
  const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)];
  if ((flags & 1) !== 0) throw damagedZip(`${name} is encrypted`);
  if (method !== 0 && method !== 8) throw damagedZip(`${name} is compressed in way ${method}, which is unknown here`);
  if (/(^|\/)\.\.(\/|$)|^\/|\\|\0/.test(name)) throw damagedZip(`the name ${JSON.stringify(name)} leads out of it`);
  return {
    name,
    method,
    crc: zip.readUInt32LE(at + 16),
    packedSize: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
  };
}

function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw damagedZip(`it holds ${name} twice`);
    seen.add(key);
  }
}
