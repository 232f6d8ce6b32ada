import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { digest } from "../../base/digest.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { type DecodedSource, decodeSource } from "../../import/decode-source.ts";
import type { WhyUnreadable } from "../../words/en/problems-of-files.ts";
import { whyUnreadable } from "../../load/load-bytes.ts";
import { fileKind } from "../../load/file-kind.ts";
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
  if ("refusal" in decoded) return { problem: textProblem(path, file.bytes, decoded) };
  return { source: { ...facts, text: decoded.text } };
}

type Facts = Pick<SourceText, "fileName" | "fileDate" | "digest">;

async function readPdfSource(path: string, bytes: Uint8Array, facts: Facts) {
  const read = await readPdfApart(bytes);
  if ("refusal" in read) return { problem: pdfProblem(path, read) };
  const { text, date = facts.fileDate, ...pdf } = read;
  return { source: { ...facts, fileDate: date, text, pdf } };
}

function readFile(path: string): { bytes: Uint8Array; date: string } | { problem: Problem } {
  try {
    const stat = statSync(path);
    // A pipe or a device would never end.
    if (!stat.isFile()) return { problem: unreadable(path, "no-file") };
    if (stat.size > mostBytes) return { problem: problemOf("import-too-large", {}, { place: { file: path } }) };
    return { bytes: readFileSync(path), date: stat.mtime.toISOString().slice(0, 10) };
  } catch (error) {
    return { problem: unreadable(path, whyUnreadable(error)) };
  }
}

function unreadable(path: string, reason: WhyUnreadable): Problem {
  return problemOf("file-unreadable.document", { reason }, { place: { file: path } });
}

/** The mark of a PDF stands among its first bytes, seldom not at the very start. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** Why a PDF is not taken, and what to do about it. */
function pdfProblem(file: string, refused: Extract<PdfOutcome, { refusal: string }>): Problem {
  const { refusal, detail } = refused;
  const place = { place: { file } };
  if (refusal === "too-heavy") return problemOf("import-too-heavy", { ...pdfBounds, detail }, place);
  return problemOf(`import-${refusal}`, detail === undefined ? {} : { detail }, place);
}

/** Why a file is not taken for a text: what it is by its bytes tells more than its letters. */
function textProblem(file: string, bytes: Uint8Array, decoded: Extract<DecodedSource, { refusal: string }>): Problem {
  const place = { place: { file } };
  switch (decoded.refusal) {
    case "empty":
      return problemOf("file-empty.document", {}, place);
    case "too-large":
      return problemOf("import-too-large", {}, place);
    case "broken":
      return problemOf("import-broken", decoded, { place: { file, line: decoded.line } });
    case "no-japanese":
      return problemOf("import-kind", { kind: fileKind(bytes) }, place);
  }
}
