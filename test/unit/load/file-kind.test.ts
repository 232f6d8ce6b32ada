import { expect, test } from "vitest";
import { packPart } from "../../../src/opc/pack-part.ts";
import { writePackage } from "../../../src/opc/write-package.ts";
import { fileKind } from "../../../src/load/file-kind.ts";

const office = "application/vnd.openxmlformats-officedocument";
const zip = (parts: Record<string, string>) =>
  writePackage(Object.entries(parts).map(([name, text]) => packPart(name, text)));
const ofType = (type: string) =>
  zip({ "[Content_Types].xml": `<Types><Override PartName="/a.xml" ContentType="${type}"/></Types>`, "a.xml": "<a/>" });

test.each([
  ["docx", ofType(`${office}.wordprocessingml.document.main+xml`)],
  ["xlsx", ofType(`${office}.spreadsheetml.sheet.main+xml`)],
  ["pdf", Buffer.from("%PDF-1.7\n…")],
  ["pdf", Buffer.from("\uFEFF\n%PDF-1.4\n…")],
] as const)("a %s is known by its bytes", (ending, bytes) => {
  expect(fileKind(bytes)).toBe(ending);
});

test.each([
  ["program", Buffer.from("MZ\x90\0 %PDF-1.4", "latin1")],
  ["program", Buffer.from("\x7fELF\x02", "latin1")],
  ["html", Buffer.from("  <!DOCTYPE html><html>%PDF-")],
  ["html", Buffer.from("<HTML><body>")],
  ["picture", Buffer.from("\xff\xd8\xff\xe0", "latin1")],
  ["old-office", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1", "latin1")],
  ["word-macros", ofType("application/vnd.ms-word.document.macroEnabled.main+xml")],
  ["archive", zip({ "setup.exe": "MZ" })],
  ["open-document", zip({ mimetype: "application/vnd.oasis.opendocument.text" })],
  ["damaged", ofType(`${office}.wordprocessingml.document.main+xml`).subarray(0, 60)],
  ["text", Buffer.from("本文")],
  ["unknown", Buffer.from([0, 1, 2, 0xfe])],
] as const)("what is known as %s is nothing that is attached to a meeting", (kind, bytes) => {
  expect(fileKind(bytes)).toBe(kind);
});
