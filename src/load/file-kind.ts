import { bytesInMemory } from "../base/byte-source.ts";
import { ProblemError } from "../base/problem.ts";
import { decodedText } from "../base/text-encoding.ts";
import { openPackage } from "../opc/open-package.ts";
import type { FoundKind } from "../words/en/problems-of-packets.ts";

/** What a file is by its bytes, whatever its name says; of a zip by what it says of its parts. */
export function fileKind(bytes: Uint8Array): FoundKind {
  const head = Buffer.from(bytes.subarray(0, headLength));
  const [, kind] =
    signatures.find(([signature]) => head.toString("hex").startsWith(signature)) ??
    openings.find(([opening]) => opening.test(head.toString("utf8"))) ??
    [];
  if (kind !== undefined) return kind === "zip" ? zipKind(bytes) : kind;
  const text = decodedText(bytes)?.text;
  return text === undefined || text.includes("\0") ? "unknown" : "text";
}

const headLength = 200;

/** First bytes in hexadecimal, of what has been found under other names. */
const signatures: readonly (readonly [string, FoundKind | "zip"])[] = [
  ["504b0304", "zip"],
  ["4d5a", "program"],
  ["7f454c46", "program"],
  ["cffaedfe", "program"],
  ["cefaedfe", "program"],
  ["cafebabe", "program"],
  ["d0cf11e0", "old-office"],
  ["89504e47", "picture"],
  ["ffd8ff", "picture"],
  ["47494638", "picture"],
  ["49492a00", "picture"],
  ["4d4d002a", "picture"],
  ["52617221", "archive"],
  ["377abcaf", "archive"],
  ["1f8b", "archive"],
];

/** How files that are texts begin. White space in front of a PDF's first line harms no reader. */
const openings: readonly (readonly [RegExp, FoundKind])[] = [
  [/^\uFEFF?\s*%PDF-/, "pdf"],
  [/^#!/, "program"],
  [/^\{\\rtf/, "rtf"],
  [/^\uFEFF?\s*<(!doctype\s+html|html|head|body|script)\b/i, "html"],
  [/^\uFEFF?\s*<\?xml/, "xml"],
];

function zipKind(bytes: Uint8Array): FoundKind {
  try {
    const isWanted = (name: string) => name === typesPart || name === "mimetype";
    const { part } = openPackage(bytesInMemory(bytes), { totalSize: 5_000_000, parts: 20_000, isWanted });
    if (part("mimetype") !== undefined) return "open-document";
    const types = Buffer.from(part(typesPart) ?? []).toString("utf8");
    return mainParts.find(([type]) => types.includes(type))?.[1] ?? "archive";
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return "damaged";
  }
}

const typesPart = "[Content_Types].xml";
const office = "application/vnd.openxmlformats-officedocument";

/** The part that makes an Office file what it is. */
const mainParts: readonly (readonly [string, FoundKind])[] = [
  [`${office}.wordprocessingml.document.main+xml`, "docx"],
  [`${office}.spreadsheetml.sheet.main+xml`, "xlsx"],
  ["application/vnd.ms-word.document.macroEnabled.main+xml", "word-macros"],
  ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", "excel-macros"],
  ["application/vnd.ms-excel.sheet.binary.macroEnabled.main", "excel-binary"],
  [`${office}.wordprocessingml.template.main+xml`, "word-template"],
  [`${office}.spreadsheetml.template.main+xml`, "excel-template"],
  [`${office}.presentationml.presentation.main+xml`, "powerpoint"],
];
