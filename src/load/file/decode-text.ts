import { decodeBytes } from "../../base/decode-bytes.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { TextSource } from "../../base/text-source.ts";

/** Bytes of a file as text without byte-order mark, or the problem that they are not UTF-8. */
export function decodeText(file: string, bytes: Uint8Array): { source: TextSource } | { problem: Problem } {
  const text = decodeBytes(bytes, "utf-8");
  return text === undefined ? { problem: notUtf8(file, bytes) } : { source: { file, text } };
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  return problemOf("file-not-utf8", {
    message: `the text is not UTF-8${isUtf16(bytes) ? " but UTF-16" : ""}`,
    hint: "save the file as UTF-8 in your editor",
    place: { file, line: firstBadLine(bytes), col: 1 },
  });
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
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
