import { isUtf8 } from "node:buffer";
import { decodeBytes, markedEncoding } from "./byte-source.ts";
import { once } from "./once.ts";

/** The encodings in which texts are read: UTF-8, and what Notepad of Windows calls Unicode and ANSI (CP932). */
export const textEncodings = ["utf-8", "utf-16le", "utf-16be", "shift_jis"] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** A file's text without its byte-order mark, and how it stood there. */
export type EncodedText = TextForm & { readonly text: string };
export type TextForm = { readonly encoding: TextEncoding; readonly mark: "" | "\ufeff" };

/** Bytes as text; undefined where they are of none of these encodings. UTF-16 is known by its byte-order mark. */
export function decodedText(bytes: Uint8Array): EncodedText | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  const text = decodeBytes(bytes, encoding);
  if (text === undefined || (encoding === "shift_jis" && !isJapanese(bytes))) return undefined;
  const isMarked = encoding.startsWith("utf-16") || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  return { text, encoding, mark: isMarked ? "\ufeff" : "" };
}

function encodingOf(bytes: Uint8Array): TextEncoding | undefined {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  return isUtf8(bytes) ? "utf-8" : "shift_jis";
}

/**
 * Whether bytes taken for Shift_JIS make a text that somebody wrote. Nearly any bytes make one: of EUC-JP come rows of
 * half-width katakana, of Latin letters with accents kanji that are hardly ever written.
 */
function isJapanese(bytes: Uint8Array): boolean {
  let [wide, narrow, rare] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (isControl(byte)) return false;
    if (byte < 0x80) continue;
    if (byte >= 0xa1 && byte <= 0xdf) {
      narrow++;
      continue;
    }
    at++;
    wide++;
    const code = (byte << 8) | (bytes[at] ?? 0);
    if (code >= secondLevel.from && code <= secondLevel.to) rare++;
  }
  return narrow <= wide && rare * 2 <= wide;
}

const secondLevel = { from: 0x989f, to: 0xeaa4 };

/** Control characters but tab and line ends. */
function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}

/** A text as bytes; undefined where the encoding lacks one of its characters. */
export function encodedText({ text, encoding, mark }: EncodedText): Uint8Array | undefined {
  const marked = mark + text;
  if (encoding === "utf-8") return Buffer.from(marked);
  if (encoding === "shift_jis") return inShiftJis(text);
  const bytes = Buffer.from(marked, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

function inShiftJis(text: string): Uint8Array | undefined {
  const codes = codesOfShiftJis();
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character);
    if (code === undefined) return undefined;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Buffer.from(bytes);
}

/**
 * What the decoder of the platform makes of each code, the other way round: there is no encoder. Of characters that have
 * several codes Windows writes the first, but for those of NEC's selection (0xED, 0xEE), which it writes as IBM's.
 */
const codesOfShiftJis = once((): ReadonlyMap<string, number> => {
  const single = range(0, 0xff);
  const leads = [...range(0x81, 0x9f), ...range(0xe0, 0xec), ...range(0xef, 0xfc)];
  const all = [...single, ...leads.flatMap((lead) => range(0x40, 0xfc).map((trail) => (lead << 8) | trail))];
  // Each on a line of its own, so that one call decodes them all: of what is no code the decoder makes two characters, or U+FFFD.
  const lines = Buffer.from(all.flatMap((code) => (code > 0xff ? [code >> 8, code & 0xff, 0x0a] : [code, 0x0a])));
  const found = new TextDecoder("shift_jis").decode(lines).split("\n");
  const codes = new Map<string, number>([["\n", 0x0a]]);
  // The line end itself makes a line too many.
  found.splice(0x0a, 1);
  for (const [at, code] of all.entries()) {
    const character = found[at] ?? "";
    if (character.length === 1 && character !== "\ufffd" && !codes.has(character)) codes.set(character, code);
  }
  return codes;
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The encoding of a text that is not UTF-8; undefined where it is, or is of none that is read. */
export function otherEncoding(bytes: Uint8Array): Exclude<TextEncoding, "utf-8"> | undefined {
  if (markedEncoding(bytes) === undefined && isUtf8(bytes)) return undefined;
  const encoding = decodedText(bytes)?.encoding;
  return encoding === "utf-8" ? undefined : encoding;
}

/** What a text says, whatever its encoding; of bytes that are of none, what can be made out. */
export function readableText(bytes: Uint8Array): string {
  return decodedText(bytes)?.text ?? Buffer.from(bytes).toString("utf8");
}

/**
 * A text as bytes of UTF-8 with LF at the end of each line, whether it was LF, CR LF or CR: the same file checked out on
 * Windows, or saved by Notepad in another encoding, counts as the same, in every digest and every paper.
 */
export function inUnixLines(bytes: Uint8Array): Uint8Array {
  const plain = inUtf8(bytes);
  if (!plain.includes(0x0d)) return plain;
  // One character a byte: in UTF-8 neither stands for a part of anything else.
  const text = Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength).toString("latin1");
  return Buffer.from(text.replace(/\r\n?/g, "\n"), "latin1");
}

function inUtf8(bytes: Uint8Array): Uint8Array {
  if (markedEncoding(bytes) === undefined && isUtf8(bytes)) return bytes;
  const decoded = decodedText(bytes);
  return decoded === undefined ? bytes : Buffer.from(decoded.text);
}
