import { expect, test } from "vitest";
import { bytesInMemory } from "../../../src/base/byte-source.ts";
import { ProblemError } from "../../../src/base/problem.ts";
import { openPackage } from "../../../src/opc/open-package.ts";
import { packPart } from "../../../src/opc/pack-part.ts";
import { readPackage } from "../../../src/opc/read-package.ts";
import { writePackage } from "../../../src/opc/write-package.ts";

const zipped = (parts: Readonly<Record<string, string>>) =>
  Buffer.from(writePackage(Object.entries(parts).map(([name, content]) => packPart(name, content))));

function codesOf(action: () => unknown): readonly string[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code);
    throw error;
  }
}

test("parts come back as they went in, content types first, the others by name", () => {
  const parts = {
    "word/z.xml": "長い".repeat(5000),
    "[Content_Types].xml": "<Types/>",
    "a/資料.xml": "x",
    "word/a.xml": "",
  };
  const read = readPackage(zipped(parts));
  expect([...read.keys()]).toEqual(["[Content_Types].xml", "a/資料.xml", "word/a.xml", "word/z.xml"]);
  expect(Object.fromEntries([...read].map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]))).toEqual(
    parts,
  );
});

test("the order of the parts and the day do not change the bytes", () => {
  const [a, b] = [packPart("a", "1"), packPart("b", "2")];
  expect(Buffer.from(writePackage([a, b])).equals(writePackage([b, a]))).toBe(true);
});

test("a package that unpacks to more than allowed is refused before it is unpacked", () => {
  const zip = zipped({ "big.xml": "0".repeat(1_000_000) });
  expect(zip.length).toBeLessThan(5000);
  expect(codesOf(() => readPackage(zip, { totalSize: 999_999, parts: 10 }))).toEqual(["package-too-large"]);
});

test("a part that is larger than it says is not unpacked beyond what it says", () => {
  const zip = zipped({ "big.xml": "0".repeat(1_000_000) });
  const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  zip.writeUInt32LE(100, entry + 24);
  expect(codesOf(() => readPackage(zip))).toEqual(["package-damaged"]);
});

test("damage is found: another byte, a cut, no zip at all", () => {
  const zip = zipped({ "a.xml": "<a>資料</a>" });
  const changed = Buffer.from(zip);
  changed[40] = (changed[40] ?? 0) ^ 1;
  for (const bytes of [changed, zip.subarray(0, zip.length - 30), Buffer.from("資料"), Buffer.alloc(0)])
    expect(codesOf(() => readPackage(bytes))).toEqual(["package-damaged"]);
});

test("names that lead out of the package or stand twice are refused", () => {
  expect(codesOf(() => readPackage(zipped({ "word/../../evil.xml": "x" })))).toEqual(["package-damaged"]);
  expect(codesOf(() => readPackage(zipped({ "a.xml": "x", "A.xml": "y" })))).toEqual(["package-damaged"]);
});

test("a large part comes in pieces, which are the part", async () => {
  const large = Array.from({ length: 400_000 }, (_, index) => `<row r="${index}"/>`).join("");
  const pieces = await piecesOf(zipped({ "sheet.xml": large, "small.xml": "<a/>" }), "sheet.xml");
  expect(pieces.length).toBeGreaterThan(2);
  expect(Buffer.concat(pieces).toString("utf8")).toBe(large);
  expect(await piecesOf(zipped({ "small.xml": "<a/>" }), "small.xml")).toHaveLength(1);
  expect(await piecesOf(zipped({ "small.xml": "<a/>" }), "other.xml")).toHaveLength(0);
});

test("a large part that is not what its directory says is refused before its last piece", async () => {
  for (const [field, value] of [
    [16, 1],
    [24, 5_000_000],
  ] as const) {
    const zip = zipped({ "sheet.xml": "0123456789".repeat(1_000_000) });
    const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    zip.writeUInt32LE(value, entry + field);
    const pieces: Uint8Array[] = [];
    const reading = async () => {
      for await (const piece of openPackage(bytesInMemory(zip)).pieces("sheet.xml")) pieces.push(piece);
    };
    await expect(reading()).rejects.toThrow(/is not what its checksum says/);
    expect(Buffer.concat(pieces).length).toBeLessThan(10_000_000);
  }
});

test("a large part that leads out of the file is damaged, packed or not", async () => {
  for (const method of [0, 8]) {
    const zip = zipped({ "sheet.xml": "0123456789".repeat(1_000_000) });
    const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    zip.writeUInt16LE(method, entry + 10);
    zip.writeUInt32LE(10_000_000, entry + 20);
    await expect(piecesOf(zip, "sheet.xml")).rejects.toThrow(ProblemError);
    await expect(piecesOf(zip, "sheet.xml")).rejects.toThrow(/points out of the file/);
  }
});

async function piecesOf(zip: Uint8Array, name: string): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of openPackage(bytesInMemory(zip)).pieces(name)) pieces.push(piece);
  return pieces;
}
