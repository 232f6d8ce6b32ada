import { crc32, deflateRawSync } from "node:zlib";

/** A file of a package, compressed already: parts that many packages share are packed once. */
export type PackedPart = {
  readonly name: string;
  /** 8 = deflated, 0 = stored */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes before compression */
  readonly size: number;
  /** Bytes after compression */
  readonly packedSize: number;
  /** These bytes, in pieces: putting those of a large part together would hold them twice */
  readonly data: readonly Uint8Array[];
};

/**
 * Compress one part of a package.
 *
 * @param name without a leading slash, such as word/document.xml
 */
export function packPart(name: string, content: string | Uint8Array): PackedPart {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const size = bytes.length;
  const crc = crc32(bytes);
  const deflated = isWorthwhile(name, size) ? deflateRawSync(bytes, { level: 3, windowBits: windowFor(size) }) : bytes;
  return deflated.length < size
    ? { name, method: 8, crc, size, packedSize: deflated.length, data: [deflated] }
    : { name, method: 0, crc, size, packedSize: size, data: [bytes] };
}

/** Packages and pictures are compressed already; setting up for a few hundred bytes costs more than it saves. */
function isWorthwhile(name: string, size: number): boolean {
  return size > 400 && !/\.(xlsx|docx|png|jpe?g)$/.test(name);
}

/** No window larger than the part: zlib would set aside a quarter of a megabyte for each. */
function windowFor(size: number): number {
  return Math.min(15, Math.max(9, Math.ceil(Math.log2(size))));
}
