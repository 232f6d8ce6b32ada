import { readFileSync, statSync } from "node:fs";
import { decodeBytes, markedEncoding, type TextSource } from "../base/byte-source.ts";
import { decodedText, otherEncoding } from "../base/text-encoding.ts";
import { isKnownReason, type WhyUnreadable } from "../words/en/problems-of-files.ts";
import { type Problem, problemOf } from "../base/problem.ts";

/** A file's bytes, or the problem that it cannot be read or holds more than `most` bytes. */
export function loadBytes(file: string, most: number): { bytes: Uint8Array } | { problem: Problem } {
  try {
    const stat = statSync(file);
    // A pipe or a device would never end.
    if (!stat.isFile()) return { problem: unreadableProblem(file, "no-file") };
    return stat.size > most ? { problem: tooLarge(file, stat.size, most) } : { bytes: readFileSync(file) };
  } catch (error) {
    return { problem: unreadableProblem(file, whyUnreadable(error)) };
  }
}

function tooLarge(file: string, size: number, most: number): Problem {
  return problemOf("file-too-large", { file, size, most }, { place: { file } });
}

/** Bytes of a file as text without byte-order mark, or the problem that they are of no encoding that is read. */
export function decodeText(file: string, bytes: Uint8Array): { source: TextSource } | { problem: Problem } {
  const decoded = decodedText(bytes);
  return decoded === undefined ? { problem: unknownEncoding(file, bytes) } : { source: { file, text: decoded.text } };
}

/** What is to be told of a text that is read, but is not UTF-8; `isMended` = `check --fix` makes it so. */
export function encodingTold(file: string, bytes: Uint8Array, isMended = true): Problem[] {
  const encoding = otherEncoding(bytes);
  const says = isMended ? "file-encoding" : "file-encoding.template";
  return encoding === undefined ? [] : [problemOf(says, { encoding }, { place: { file } })];
}

function unknownEncoding(file: string, bytes: Uint8Array): Problem {
  const isUtf16 = markedEncoding(bytes) !== undefined;
  return problemOf("file-not-utf8", { isUtf16 }, { place: { file, line: isUtf16 ? 1 : firstBadLine(bytes), col: 1 } });
}

/** The first line that is not like the others: bytes of neither encoding hold a newline inside a character. */
function firstBadLine(bytes: Uint8Array): number {
  const lines = linesOf(bytes).map((line) => ({
    isAscii: line.every((byte) => byte < 0x80),
    isUtf8: decodeBytes(line, "utf-8") !== undefined,
    isShiftJis: decodeBytes(line, "shift_jis") !== undefined,
  }));
  const wide = lines.filter(({ isAscii }) => !isAscii);
  const isMostlyUtf8 = wide.filter(({ isUtf8 }) => isUtf8).length * 2 >= wide.length;
  const bad = lines.findIndex((line) => !(isMostlyUtf8 ? line.isUtf8 : line.isShiftJis));
  return bad < 0 ? lines.findIndex(({ isUtf8 }) => !isUtf8) + 1 : bad + 1;
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const newline = bytes.indexOf(0x0a, from);
    const end = newline < 0 ? bytes.length : newline;
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return lines;
}

/** The problem that a file or folder cannot be read. */
export function unreadableProblem(path: string, reason: WhyUnreadable): Problem {
  return problemOf("file-unreadable", { path, reason }, { place: { file: path } });
}

/** What the system says about a file or folder that it does not give us: its code, or its own words where it has none. */
export function whyUnreadable(error: unknown): WhyUnreadable {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return isKnownReason(code) ? code : { words: message };
}
