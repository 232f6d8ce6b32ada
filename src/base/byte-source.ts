/** Bytes of which some are read at a time: those of a file need not be in memory. */
export type ByteSource = {
  readonly length: number;
  /** Those from `start` up to `end`. @throws RangeError where there are none */
  readonly read: (start: number, end: number) => Buffer;
};

export function bytesInMemory(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: buffer.length,
    read: (start, end) => {
      refuseOutside(buffer.length, start, end);
      return buffer.subarray(start, end);
    },
  };
}

/** @throws RangeError where `length` bytes do not go from `start` up to `end` */
export function refuseOutside(length: number, start: number, end: number): void {
  if (start < 0 || start > end || end > length) throw new RangeError(`no bytes ${start} to ${end} among ${length}`);
}

export function allBytes({ length, read }: ByteSource): Buffer {
  return read(0, length);
}

/** Those from `start` up to `end` in slices, so that few of them are in memory. */
export function* slicesOf(source: ByteSource, start = 0, end = source.length): Generator<Buffer> {
  for (let at = start; at < end; at += sliceLength) yield source.read(at, Math.min(end, at + sliceLength));
}

const sliceLength = 1 << 20;

/** Bytes as text without byte-order mark; undefined where they are not of that encoding. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes of a text that some program may have written in UTF-16, as Windows PowerShell does with what it redirects: by its
 * byte-order mark, else UTF-8. Undefined where they are not of that encoding.
 */
export function decodeByMark(bytes: Uint8Array): string | undefined {
  return decodeBytes(bytes, markedEncoding(bytes) ?? "utf-8");
}

/** The encoding that a byte-order mark tells of, where it is none of UTF-8. */
export function markedEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** A text file as it was read: its text, and the name that problems give it. */
export type TextSource = {
  readonly file: string;
  readonly text: string;
};
