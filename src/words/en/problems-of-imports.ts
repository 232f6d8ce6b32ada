import { type FoundKind, kinds } from "./problems-of-packets.ts";
import { reasonText, type WhyUnreadable } from "./problems-of-reading.ts";
import type { Sentences } from "../form/sentence.ts";

type Detail = { detail?: string };
type TooHeavy = { seconds: number; megabytes: number; detail: string };
type Broken = { encoding: string; lost: number };

/** Documents that are not taken for a dataset. */
export const problemsOfImports = {
  "file-unreadable.document": ({ reason }: { reason: WhyUnreadable }) => ({
    message: `the document cannot be read: ${reasonText(reason)}`,
    hint: "check the path, and that the file is readable for you",
  }),
  "file-empty.document": () => ({
    message: "the document is empty",
    hint: "check that the download is complete",
  }),
  "import-too-large": () => ({
    message: "the document is too large: 50 MB are read",
    hint: "check that this is the right file; split it, or save it without its pictures",
  }),
  "import-too-heavy": ({ seconds, megabytes, detail }: TooHeavy) => ({
    message: `reading the PDF takes more than the ${seconds} seconds of the processor or ${megabytes} MB that it may (${detail})`,
    hint: "print it from a PDF reader into a new PDF, or split it; or save its text and import that",
  }),
  "import-too-many-pages": (values: Detail) => ({
    message: detailed("the PDF has more than 5,000 pages", values),
    hint: "check that this is the right file, or split it",
  }),
  "import-encrypted": (values: Detail) => ({
    message: detailed("the PDF is protected by a password", values),
    hint: "ask its sender for a copy without a password, or save it so in a PDF reader",
  }),
  "import-damaged": (values: Detail) => ({
    message: detailed("the PDF cannot be read", values),
    hint: "download it again; if a PDF reader opens it, print it from there into a new PDF",
  }),
  "import-no-text": (values: Detail) => ({
    message: detailed("the PDF holds no text: its pages are pictures", values),
    hint: "ask for the original, or run text recognition (OCR) on it and import the result",
  }),
  "import-garbled": (values: Detail) => ({
    message: detailed("the document cannot be read: its letters make no Japanese text", values),
    hint: "open it and copy a sentence: if what you paste is garbled too, ask for another copy or run OCR on it",
  }),
  "import-kind": ({ kind }: { kind: FoundKind }) => ({
    message:
      kind === "text"
        ? "the file is a text without Japanese"
        : `the file is ${kinds[kind]}, neither PDF nor Japanese text`,
    hint:
      kindHints[kind] ??
      "check that this is the ministry's document; PDF is read, and text in UTF-8, UTF-16 or Shift_JIS",
  }),
  "import-broken": ({ encoding, lost }: Broken) => ({
    message: `${lost === 1 ? "1 character" : `${lost} characters`} of the text cannot be read as ${encodings[encoding] ?? encoding}`,
    hint: "open it in an editor at this line, write what is meant there, and save it as UTF-8; or take the text out of the PDF again",
  }),
} satisfies Sentences;

function detailed(message: string, { detail }: Detail): string {
  return detail === undefined ? message : `${message} (${detail})`;
}

const encodings: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  shift_jis: "Shift_JIS",
};

const asPdf = "open it, save it as PDF, and import that";
const asData = "what reviewers typed into a workbook comes back with shiryo review; a document is imported as PDF";
const kindHints: Readonly<Partial<Record<FoundKind, string>>> = {
  docx: asPdf,
  "word-macros": asPdf,
  "word-template": asPdf,
  powerpoint: asPdf,
  "open-document": asPdf,
  rtf: asPdf,
  html: asPdf,
  "old-office": asPdf,
  xlsx: asData,
  "excel-macros": asData,
  "excel-binary": asData,
  damaged: "download it again",
  picture: "ask for the PDF; or run text recognition (OCR) on the picture and import the result",
  archive: "unpack it, and import the document that is in it",
};
