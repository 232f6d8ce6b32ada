import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { combineCrc } from "../../../src/opc/combine-crc.ts";
import { createPackedText } from "../../../src/opc/packed-text.ts";
import { readPackage } from "../../../src/opc/read-package.ts";
import { writePackage } from "../../../src/opc/write-package.ts";

test("the checksum of two texts follows from theirs", () => {
  const [first, second] = ["令和７年度", "a".repeat(1000)];
  expect(combineCrc(crc32(first), crc32(second), second.length)).toBe(crc32(first + second));
  expect(combineCrc(crc32(first), crc32(""), 0)).toBe(crc32(first));
});

test.each([10, 1000])("a text packed in pieces of %d is read back whole", (pieceLength) => {
  const text = createPackedText(pieceLength);
  const rows = Array.from({ length: 50 }, (_, row) => `<row r="${row}">研究事業</row>`);
  for (const row of rows) text.add(row);
  const bytes = writePackage([text.part("xl/a.xml", "<sheetData>", "</sheetData>")]);
  const read = new TextDecoder().decode(readPackage(bytes).get("xl/a.xml"));
  expect(read).toBe(`<sheetData>${rows.join("")}</sheetData>`);
});
