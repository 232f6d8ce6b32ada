import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packPart } from "../../src/opc/pack-part.ts";
import { readPackage } from "../../src/opc/read-package.ts";
import { writePackage } from "../../src/opc/write-package.ts";
import { requestWorkbook } from "../fixtures/review-workbook.ts";

// Hostile workbooks through the command line: refused with exit code 1, in bounded time and memory.
const folder = mkdtempSync(join(tmpdir(), "shiryo-hostile-"));
const good = requestWorkbook([{ id: "sample-drug", request: 1_250_000 }]);
const sheet = "xl/worksheets/sheet1.xml";
const program = join(folder, "data/programs/sample-drug.yaml");

type Part = ReturnType<typeof packPart>;
const packed = (content: Uint8Array | string) => {
  const bytes = deflateRawSync(content);
  return { data: [bytes], packedSize: bytes.length };
};

/** The good workbook with its first sheet changed, and parts added. */
function changed(change: (xml: string) => string, extra: readonly Part[] = []): Uint8Array {
  const parts = [...readPackage(good)].map(([name, bytes]) =>
    packPart(name, name === sheet ? change(Buffer.from(bytes).toString("utf8")) : bytes),
  );
  return writePackage([...parts, ...extra]);
}

const inside = (xml: string) => changed((text) => text.replace("<sheetData>", () => `${xml}<sheetData>`));
const spaces = " ".repeat(300_000_000);

const hostile: Readonly<Record<string, () => Uint8Array>> = {
  // Ten parts that declare what they hold.
  "bomb.xlsx": () =>
    changed(
      (text) => text,
      Array.from({ length: 10 }, (_, no) => packPart(`xl/${no}.xml`, spaces.slice(0, 30_000_000))),
    ),
  // A part that declares 100 bytes and holds 300 million.
  "lying-bomb.xlsx": () =>
    changed((text) => text, [{ ...packPart("xl/a.xml", "x"), size: 100, ...packed(spaces) } as Part]),
  "long-text.xlsx": () => inside(`<x>${spaces.slice(0, 150_000_000)}</x>`),
  "columns.xlsx": () => inside(`<cols>${'<col min="1" max="1" style="1"/>'.repeat(1_000_000)}</cols>`),
  "flood.xlsx": () => inside("<x/>".repeat(6_000_000)),
  "doctype.xlsx": () => changed((text) => `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${text}`),
  "entity.xlsx": () => inside("<x>&unknown;</x>"),
  "outside.xlsx": () => changed((text) => text, [packPart("../../outside.xml", "x")]),
  "cut.xlsx": () => good.subarray(0, good.length / 2),
  "empty.xlsx": () => new Uint8Array(),
};
const names = Object.keys(hostile);

beforeAll(() => {
  cpSync(join(import.meta.dirname, "../datasets/small"), join(folder, "data"), { recursive: true });
  writeFileSync(join(folder, "good.xlsx"), good);
  for (const [name, bytesOf] of Object.entries(hostile)) writeFileSync(join(folder, name), bytesOf());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `shiryo review` in the folder; tells its peak of memory in megabytes where the system does. */
function review(...args: readonly string[]) {
  const probe = pathToFileURL(join(import.meta.dirname, "../../bench/peak-memory.mjs")).href;
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ["--import", probe, process.env["SHIRYO_BUNDLE"] ?? "", "review", ...args, "--data", "data"],
    { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe", "pipe"] },
  );
  const megabytes = Number(output[3]) / 1024;
  return { status, stderr, megabytes, seconds: (performance.now() - start) / 1000 };
}

test("hostile workbooks are refused one by one, and keep a good one from being applied", () => {
  const before = readFileSync(program, "utf8");
  const { status, stderr, megabytes, seconds } = review(...names, "good.xlsx", "--apply");
  expect(status).toBe(1);
  const told = stderr.split("\n").flatMap((line) => /^(\S+\.xlsx) error .*\[(.*)\]$/.exec(line)?.slice(1) ?? []);
  expect(Object.fromEntries(names.map((name) => [name, told[told.indexOf(name) + 1]]))).toEqual({
    "bomb.xlsx": "package-too-large",
    "lying-bomb.xlsx": "package-damaged",
    "long-text.xlsx": "package-damaged",
    "columns.xlsx": "package-damaged",
    "flood.xlsx": "package-too-large",
    "doctype.xlsx": "package-damaged",
    "entity.xlsx": "package-damaged",
    "outside.xlsx": "package-damaged",
    "cut.xlsx": "package-damaged",
    "empty.xlsx": "review-file",
  });
  expect(readFileSync(program, "utf8")).toBe(before);
  expect(existsSync(join(folder, "data/reviews"))).toBe(false);
  expect(megabytes).toBeLessThan(700);
  expect(seconds).toBeLessThan(60);
}, 90_000);

test("links out of the file are neither followed nor in the way", () => {
  const link = packPart(
    "xl/worksheets/_rels/sheet1.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="file:///etc/hostname" TargetMode="External"/></Relationships>`,
  );
  writeFileSync(
    join(folder, "linked.xlsx"),
    changed((text) => text, [link]),
  );
  expect(review("linked.xlsx")).toMatchObject({ status: 0 });
});
