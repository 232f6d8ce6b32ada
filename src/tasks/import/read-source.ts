import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { digest } from "../../base/digest.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { decodeSource } from "../../import/decode-source.ts";
import { characterTables } from "../../import/pdf/pdf-library.ts";
import { whyUnreadable } from "../../load/file/why-unreadable.ts";
import { refusalProblem } from "./refusal-problem.ts";
import type { SourceText } from "./source-text.ts";

const mostBytes = 50 * 1024 * 1024;

/** A document from disk as text, or the problem why it is not taken. */
export async function readSource(path: string): Promise<{ source: SourceText } | { problem: Problem }> {
  const file = readFile(path);
  if ("problem" in file) return file;
  const facts = { fileName: basename(path), fileDate: file.date, digest: digest(file.bytes) };
  if (isPdf(file.bytes)) return readPdfSource(path, file.bytes, facts);
  const decoded = decodeSource(file.bytes);
  if ("refusal" in decoded) return { problem: refusalProblem(path, decoded.refusal) };
  return { source: { ...facts, text: decoded.text } };
}

type Facts = Pick<SourceText, "fileName" | "fileDate" | "digest">;

async function readPdfSource(path: string, bytes: Uint8Array, facts: Facts) {
  const { readPdf } = await import("../../import/pdf/read-pdf.ts");
  const read = await readPdf(bytes, { cMaps: characterTables() });
  if ("refusal" in read) return { problem: refusalProblem(path, read.refusal, read.detail) };
  const { text, date = facts.fileDate, ...pdf } = read;
  return { source: { ...facts, fileDate: date, text, pdf } };
}

function readFile(path: string): { bytes: Uint8Array; date: string } | { problem: Problem } {
  try {
    const stat = statSync(path);
    // A pipe or a device would never end.
    if (!stat.isFile()) return { problem: unreadable(path, "it is no file") };
    if (stat.size > mostBytes) return { problem: refusalProblem(path, "too-large") };
    return { bytes: readFileSync(path), date: stat.mtime.toISOString().slice(0, 10) };
  } catch (error) {
    return { problem: unreadable(path, whyUnreadable(error)) };
  }
}

function unreadable(path: string, reason: string): Problem {
  return problemOf("file-unreadable", {
    message: `the document cannot be read: ${reason}`,
    hint: "check the path, and that the file is readable for you",
    place: { file: path },
  });
}

/** The mark of a PDF stands among its first bytes, seldom not at the very start. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
}
