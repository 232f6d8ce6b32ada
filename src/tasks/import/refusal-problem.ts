import type { Problem } from "../../base/problem.ts";
import type { ProblemCode } from "../../base/problem-codes.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { DecodedSource } from "../../import/decode-source.ts";
import type { PdfRefusal } from "../../import/pdf/pdf-text.ts";

export type Refusal = PdfRefusal | Extract<DecodedSource, { refusal: string }>["refusal"];

/** Why a document is not taken, and what to do about it. */
export function refusalProblem(file: string, refusal: Refusal, detail?: string): Problem {
  const { code, message, hint } = refusals[refusal];
  const more = detail === undefined ? "" : ` (${detail})`;
  return problemOf(code, { message: `${message}${more}`, hint, place: { file } });
}

const refusals: Readonly<Record<Refusal, { code: ProblemCode; message: string; hint: string }>> = {
  empty: { code: "file-empty", message: "the document is empty", hint: "check that the download is complete" },
  "too-large": {
    code: "import-too-large",
    message: "the document is too large: 50 MB are read, and 512 MB when unpacked",
    hint: "check that this is the right file; split it, or save it without its pictures",
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
