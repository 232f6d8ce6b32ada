import { readFileSync, statSync } from "node:fs";
import { decodeBytes, markedEncoding, type TextSource } from "../base/byte-source.ts";
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

/** Bytes of a file as text without byte-order mark, or the problem that they are not UTF-8. */
export function decodeText(file: string, bytes: Uint8Array): { source: TextSource } | { problem: Problem } {
  const text = decodeBytes(bytes, "utf-8");
  return text === undefined ? { problem: notUtf8(file, bytes) } : { source: { file, text } };
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const place = { file, line: firstBadLine(bytes), col: 1 };
  return problemOf("file-not-utf8", { isUtf16: markedEncoding(bytes) !== undefined }, { place });
}

/** Bytes of UTF-8 never hold a newline inside a character, so lines can be decoded one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, from);
    const end = newline < 0 ? bytes.length : newline;
    if (decodeBytes(bytes.subarray(from, end), "utf-8") === undefined) return line;
    from = end + 1;
  }
  return 1;
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
