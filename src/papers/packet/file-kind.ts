import { bytesInMemory, decodeBytes } from "../../base/byte-source.ts";
import { ProblemError } from "../../base/problem.ts";
import { openPackage } from "../../opc/open-package.ts";
import type { FoundKind } from "../../words/problems/problems-of-packets.ts";

/** What a file is by its bytes, whatever its name says; of a zip by what it says of its parts. */
export function fileKind(bytes: Uint8Array): FoundKind {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString("latin1");
  const begun = beginnings.find(([begins]) => begins.test(head));
  if (begun !== undefined) return begun[1];
  if (head.startsWith("PK\x03\x04")) return zipKind(bytes);
  const text = decodeBytes(bytes, "utf-8");
  return text === undefined || text.includes("\0") ? "unknown" : "text";
}

const headLength = 200;

/** Of what has been found under other names. White space in front of a PDF's first line harms no reader. */
const beginnings: readonly (readonly [RegExp, FoundKind])[] = [
  [/^(\xef\xbb\xbf)?\s*%PDF-/, "pdf"],
  [/^(MZ|#!|\x7fELF|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/, "program"],
  [/^\xd0\xcf\x11\xe0/, "old-office"],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/, "picture"],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b)/, "archive"],
  [/^\{\\rtf/, "rtf"],
  [/^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html|head|body|script)\b/i, "html"],
  [/^(\xef\xbb\xbf)?\s*<\?xml/, "xml"],
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
