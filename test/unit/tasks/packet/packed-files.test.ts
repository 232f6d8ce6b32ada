import { crc32, deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { digest } from "../../../../src/base/digest.ts";
import { type PackedPart, packPart } from "../../../../src/opc/pack-part.ts";
import { writePackage } from "../../../../src/opc/write-package.ts";
import { openPacked } from "../../../../src/tasks/packet/packed-files.ts";

const [first, second] = ["資料1_がん対策ビジョン.docx", "議事次第.docx"];
const wanted = [first, second].map((file) => ({ file, sha256: digest(`bytes of ${file}`) }));
const bytesOf = (file: string) => `bytes of ${file}`;

/** A zip of the two files and a manifest under the names that `rename` gives them, and what else is in it. */
function zipOf(rename: (name: string) => string, others: readonly PackedPart[] = []): Uint8Array {
  const files = [packPart(rename(first), bytesOf(first)), packPart(rename(second), bytesOf(second))];
  return writePackage([packPart(rename("manifest.yaml"), "format: 1"), ...files, ...others]);
}

async function found(zip: Uint8Array) {
  const packed = openPacked(zip);
  const missing = await packed.missing(wanted);
  const texts = wanted.map(({ file }) => Buffer.from(packed.part(file, 100) ?? []).toString());
  return { missing: missing.map(({ file }) => file), texts, packed };
}

test.each([
  ["as Shiryo wrote it", (name: string) => name, undefined],
  ["on a Mac, with decomposed names", (name: string) => name.normalize("NFD"), first.normalize("NFD")],
  ["with the folder around it", (name: string) => `会議資料/kagaku/${name}`, `会議資料/kagaku/${first}`],
  ["under names that say nothing", (name: string) => name.replace("資料1", "_"), first.replace("資料1", "_")],
])(
  "the files of a zip that was packed %s are found, and that they have other names is told",
  async (_, rename, other) => {
    const { missing, texts, packed } = await found(zipOf(rename));
    expect(missing).toEqual([]);
    expect(texts).toEqual([first, second].map(bytesOf));
    expect(packed.renamed()?.found).toBe(other);
    expect(Buffer.from(packed.part("manifest.yaml", 100) ?? []).toString()).toBe("format: 1");
  },
);

test("names in the code page of an old Japanese Windows are read, though no flag says so", async () => {
  // 表 has a backslash for its second byte there.
  const [name, coded] = ["表.docx", Buffer.from([0x95, 0x5c, ...Buffer.from(".docx")])];
  const packed = openPacked(renamedInPlace(writePackage([packPart("??.docx", "表")]), coded));
  expect(Buffer.from(packed.part(name, 100) ?? []).toString()).toBe("表");
});

test("two files that were given each other's names are told apart by their bytes", async () => {
  const swapped = (name: string) => (name === first ? second : name === second ? first : name);
  const { missing, texts } = await found(zipOf(swapped));
  expect([missing, texts]).toEqual([[], [first, second].map(bytesOf)]);
});

test("a file that is not there, or another, is missing", async () => {
  const zip = writePackage([packPart("manifest.yaml", ""), packPart(first, "something else")]);
  expect((await found(zip)).missing).toEqual([first, second]);
});

test("what systems leave in zips is nobody's; what else nobody named is a stranger, and not unpacked", async () => {
  const litter = ["__MACOSX/._a", ".DS_Store", "sub/Thumbs.db", "desktop.ini"].map((name) => packPart(name, "x"));
  // Its bytes are no deflated ones: whoever unpacks it fails.
  const stranger = { ...packPart("bomb", "x"), size: 700_000_000, method: 8 as const };
  const { missing, packed } = await found(zipOf((name) => name, [...litter, stranger, packPart("letter.md", "x")]));
  expect(missing).toEqual([]);
  expect(packed.strangers(["letter.md", "manifest.yaml"]).map(({ name, size }) => [name, size])).toEqual([
    ["bomb", 700_000_000],
  ]);
});

test("a stranger that is too large is not looked through for a missing file, and a named one not held", async () => {
  const large = saying(first, 700_000_000);
  const zip = writePackage([large, packPart("?", bytesOf(second))]);
  expect((await openPacked(zip).missing(wanted.slice(1))).map(({ file }) => file)).toEqual([]);
  expect(() => openPacked(zip).part(first, 1000)).toThrow("700000000 bytes when unpacked, more than 1000");
});

/** A part that says it has so many bytes. */
function saying(name: string, size: number): PackedPart {
  const data = deflateRawSync("x");
  return { name, method: 8, crc: crc32("x"), size, packedSize: data.length, data: [data] };
}

/** The same zip with other bytes in place of the first name, in both places where it stands. */
function renamedInPlace(zip: Uint8Array, name: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf("??.docx"); at >= 0; at = bytes.indexOf("??.docx", at)) bytes.set(name, at);
  return bytes;
}
