import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { digest } from "../../base/digest.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { ProblemCode } from "../../words/problem-codes.ts";
import { type DecodedSource, decodeSource } from "../../import/decode-source.ts";
import { whyUnreadable } from "../../load/load-bytes.ts";
import type { SourceText } from "./import-outcome.ts";
import { pdfBounds, type PdfOutcome, readPdfApart } from "./pdf/read-pdf-apart.ts";

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
  const read = await readPdfApart(bytes);
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

type Refusal = Extract<PdfOutcome | DecodedSource, { refusal: string }>["refusal"] | "too-large";

/** Why a document is not taken, and what to do about it. */
function refusalProblem(file: string, refusal: Refusal, detail?: string): Problem {
  const { code, message, hint } = refusals[refusal];
  const more = detail === undefined ? "" : ` (${detail})`;
  return problemOf(code, { message: `${message}${more}`, hint, place: { file } });
}

const refusals: Readonly<Record<Refusal, { code: ProblemCode; message: string; hint: string }>> = {
  empty: { code: "file-empty", message: "the document is empty", hint: "check that the download is complete" },
  "too-large": {
    code: "import-too-large",
    message: "the document is too large: 50 MB are read",
    hint: "check that this is the right file; split it, or save it without its pictures",
  },
  "too-heavy": {
    code: "import-too-heavy",
    message: `reading the PDF takes more than the ${pdfBounds.seconds} seconds of the processor or ${pdfBounds.megabytes} MB that it may`,
    hint: "print it from a PDF reader into a new PDF, or split it; or save its text and import that",
  },
  "too-many-pages": {
    code: "import-too-many-pages",
    message: "the PDF has more than 5,000 pages",
    hint: "check that this is the right file, or split it",
  },
  encrypted: {
    code: "import-encrypted",
    message: "the PDF is protected by a password",
    hint: "ask its sender for a copy without a password, or save it so in a PDF reader",
  },
  damaged: {
    code: "import-damaged",
    message: "the PDF cannot be read",
    hint: "download it again; if a PDF reader opens it, print it from there into a new PDF",
  },
  "no-text": {
    code: "import-no-text",
    message: "the PDF holds no text: its pages are pictures",
    hint: "ask for the original, or run text recognition (OCR) on it and import the result",
  },
  garbled: {
    code: "import-garbled",
    message: "the document cannot be read: its letters make no Japanese text",
    hint: "open it and copy a sentence: if what you paste is garbled too, ask for another copy or run OCR on it",
  },
};
