import type { PackedPart } from "./pack-part.ts";

/**
 * Write a package (docx, xlsx) whose bytes depend on its parts alone: `[Content_Types].xml` first, the others by name,
 * every file dated 1 January 1980.
 */
export function writePackage(parts: readonly PackedPart[]): Uint8Array {
  const sorted = parts.toSorted(byName).map((part) => ({ part, name: Buffer.from(part.name, "utf8") }));
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { part, name } of sorted) {
    const header = localHeader(part, name);
    directory.push(directoryEntry({ part, name, offset }), name);
    chunks.push(header, name, ...part.data);
    offset += header.length + name.length + part.packedSize;
  }
  const directorySize = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  return Buffer.concat([...chunks, ...directory, endRecord({ count: sorted.length, directorySize, offset })]);
}

/** Readers that look at the first file only expect the content types there. */
const first = "[Content_Types].xml";

function byName(a: PackedPart, b: PackedPart): number {
  if (a.name === first || b.name === first) return a.name === b.name ? 0 : a.name === first ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

// Fields and signatures as in PKWARE's APPNOTE 6.3, all little-endian.
const versionNeeded = 20;
const utf8Names = 0x0800;
const date1980 = 0x0021;

function localHeader(part: PackedPart, name: Uint8Array): Uint8Array {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  writeShared({ target: header, at: 6, part, name });
  return header;
}

function directoryEntry(entry: { part: PackedPart; name: Uint8Array; offset: number }): Uint8Array {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(versionNeeded, 4);
  record.writeUInt16LE(versionNeeded, 6);
  writeShared({ target: record, at: 8, part: entry.part, name: entry.name });
  record.writeUInt32LE(entry.offset, 42);
  return record;
}

/** The fields from the flags to the length of the name, the same in both records. */
function writeShared(fields: { target: Buffer; at: number; part: PackedPart; name: Uint8Array }): void {
  const { target, at, part, name } = fields;
  const isAscii = name.every((byte) => byte < 0x80);
  target.writeUInt16LE(isAscii ? 0 : utf8Names, at);
  target.writeUInt16LE(part.method, at + 2);
  target.writeUInt16LE(0, at + 4);
  target.writeUInt16LE(date1980, at + 6);
  target.writeUInt32LE(part.crc, at + 8);
  target.writeUInt32LE(part.packedSize, at + 12);
  target.writeUInt32LE(part.size, at + 16);
  target.writeUInt16LE(name.length, at + 20);
}

function endRecord({
  count,
  directorySize,
  offset,
}: {
  count: number;
  directorySize: number;
  offset: number;
}): Uint8Array {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directorySize, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
