import { inflateSync } from "node:zlib";

/**
 * Whether the compressed streams of a PDF hold more than `most` bytes together.
 *
 * A small file can unpack to more than the memory holds; streams packed twice are unpacked twice here too.
 */
export function isInflatedBeyond(file: Uint8Array, most: number): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let left = most;
  for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
    const from = afterLineBreak(bytes, at + start.length);
    if (from === undefined || !looksPacked(bytes, from)) continue;
    const end = bytes.indexOf("endstream", from);
    left -= inflatedSize(bytes.subarray(from, end < 0 ? bytes.length : end), left);
    if (left < 0) return true;
    if (end > 0) at = end;
  }
  return false;
}

const start = Buffer.from("stream");

function afterLineBreak(bytes: Buffer, at: number): number | undefined {
  if (bytes[at] === 0x0a) return at + 1;
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : undefined;
}

/** The two bytes with which zlib's format begins. */
function looksPacked(bytes: Buffer, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2);
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

/** Size when unpacked, as far as `most` and a little more; 0 where it is not packed after all. */
function inflatedSize(packed: Buffer, most: number): number {
  try {
    const inner = inflateSync(packed, { maxOutputLength: Math.max(1, most) });
    return inner.length + (looksPacked(inner, 0) ? inflatedSize(inner, most - inner.length) : 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? most + 1 : 0;
  }
}
