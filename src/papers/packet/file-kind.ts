import { bytesInMemory, decodeBytes } from "../../base/byte-source.ts";
import { ProblemError } from "../../base/problem.ts";
import { openPackage } from "../../opc/open-package.ts";

/** What a file is by its bytes, whatever its name says: its ending where meetings take such files, and what it is in words. */
export type FileKind = { readonly ending: "docx" | "xlsx" | "pdf" | null; readonly words: string };

/** Tell what a file is by how it begins, and of a zip by what it says of its parts. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString("latin1");
  const begun = beginnings.find(({ begins }) => begins.test(head));
  if (begun !== undefined) return { ending: begun.ending ?? null, words: begun.words };
  if (head.startsWith("PK\x03\x04")) return zipKind(bytes);
  const text = decodeBytes(bytes, "utf-8");
  const isText = text !== undefined && !text.includes("\0");
  return { ending: null, words: isText ? "plain text" : "something unknown" };
}

const headLength = 200;

/** Of every kind that has been found under another's name. White space in front of a PDF's first line harms no reader. */
const beginnings: readonly { begins: RegExp; words: string; ending?: "pdf" }[] = [
  { begins: /^(\xef\xbb\xbf)?\s*%PDF-/, words: "a PDF", ending: "pdf" },
  { begins: /^MZ/, words: "a program for Windows" },
  { begins: /^(\x7fELF|\xcf\xfa\xed\xfe|\xce\xfa\xed\xfe|\xca\xfe\xba\xbe)/, words: "a program" },
  { begins: /^#!/, words: "a program" },
  { begins: /^\xd0\xcf\x11\xe0/, words: "a file of an old Office, or one that is protected by a password" },
  { begins: /^\x89PNG/, words: "a PNG picture" },
  { begins: /^\xff\xd8\xff/, words: "a JPEG picture" },
  { begins: /^GIF8/, words: "a GIF picture" },
  { begins: /^(II\*\0|MM\0\*)/, words: "a TIFF picture" },
  { begins: /^(Rar!|7z\xbc\xaf|\x1f\x8b)/, words: "an archive" },
  { begins: /^\{\\rtf/, words: "an RTF file" },
  { begins: /^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html|head|body|script)\b/i, words: "a page of the web (HTML)" },
  { begins: /^(\xef\xbb\xbf)?\s*<\?xml/, words: "XML" },
];

function zipKind(bytes: Uint8Array): FileKind {
  try {
    const isWanted = (name: string) => name === typesPart || name === "mimetype";
    const { part } = openPackage(bytesInMemory(bytes), { totalSize: 5_000_000, parts: 20_000, isWanted });
    if (part("mimetype") !== undefined) return { ending: null, words: "an OpenDocument file" };
    const types = Buffer.from(part(typesPart) ?? []).toString("utf8");
    return mainParts.find(({ type }) => types.includes(type))?.is ?? { ending: null, words: "a zip of other files" };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ending: null, words: "damaged, or cut off" };
  }
}

const typesPart = "[Content_Types].xml";
const office = "application/vnd.openxmlformats-officedocument";

/** The part that makes an Office file what it is. */
const mainParts: readonly { readonly type: string; readonly is: FileKind }[] = [
  { type: `${office}.wordprocessingml.document.main+xml`, is: { ending: "docx", words: "a Word file" } },
  { type: `${office}.spreadsheetml.sheet.main+xml`, is: { ending: "xlsx", words: "a workbook" } },
  {
    type: "application/vnd.ms-word.document.macroEnabled.main+xml",
    is: { ending: null, words: "a Word file with macros" },
  },
  {
    type: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    is: { ending: null, words: "a workbook with macros" },
  },
  { type: "application/vnd.ms-excel.sheet.binary.macroEnabled.main", is: { ending: null, words: "a binary workbook" } },
  { type: `${office}.wordprocessingml.template.main+xml`, is: { ending: null, words: "a Word template" } },
  { type: `${office}.spreadsheetml.template.main+xml`, is: { ending: null, words: "a template of Excel" } },
  { type: `${office}.presentationml.presentation.main+xml`, is: { ending: null, words: "a PowerPoint file" } },
];
