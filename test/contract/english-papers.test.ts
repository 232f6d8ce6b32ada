import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPackage } from "../../src/opc/read-package.ts";

// The invented dataset in English, made into papers of every kind, and searched part by part for what only Japanese has.
const folder = mkdtempSync(join(tmpdir(), "shiryo-english-"));
const old = join(folder, "old");
const data = join(folder, "data");
const out = join(folder, "out");

beforeAll(() => {
  for (const dataset of [old, data]) cpSync(resolve("test/fixtures/english"), dataset, { recursive: true });
  edit("programs/low-carbon-heating.yaml", (text) => text.replace(/^background: /m, "$&Many homes are old. "));
  edit("programs/quantum-sensing.yaml", (text) => text.replace("name: Quantum Sensing", "name: Sensing"));
  edit("programs/resistant-infections.yaml", (text) => text.replace("1298200", "1398200"));
  shiryo("build", "--csv", "--data", old, "--out", join(out, "before"));
  shiryo("build", "--csv", "--data", data, "--out", join(out, "after"));
  for (const marks of ["revisions", "visible"])
    shiryo("build", "--against", old, "--marks", marks, "--data", data, "--out", join(out, marks));
  shiryo("diff", old, data, "--docx", join(out, "comparison.docx"), "--xlsx", join(out, "comparison.xlsx"));
  const since = join(out, "before/packets/summer-council.zip");
  shiryo("packet", "replace", "summer-council", "--since", since, "--data", data, "--out", join(out, "replaced"));
  for (const report of ["report.xlsx", "report.html"])
    shiryo("review", join(out, "before/workbooks"), "--report", join(out, report), "--data", data);
  shiryo("reference", "-o", join(out, "reference.docx"), "--data", data);
});
afterAll(() => rmSync(folder, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(join(data, file), "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${file} has not what was to be changed`);
  writeFileSync(join(data, file), changed);
}

function shiryo(...command: string[]): void {
  execFileSync(process.execPath, [process.env["SHIRYO_BUNDLE"] ?? "", ...command], { stdio: "pipe" });
}

test("papers of every kind are made", () => {
  const kinds = papers().map((path) => /^(?:[a-z]+\/[a-z]+|[a-z]+\.[a-z]+)/.exec(path)?.[0] ?? path);
  expect([...new Set(kinds)].toSorted()).toEqual([
    "after/briefings",
    "after/packets",
    "after/workbooks",
    "before/briefings",
    "before/packets",
    "before/workbooks",
    "comparison.docx",
    "comparison.xlsx",
    "reference.docx",
    "replaced/packets",
    "report.html",
    "report.xlsx",
    "revisions/marked",
    "visible/marked",
  ]);
});

test("no paper in English holds a character of Japanese, in its name, its texts or what else is in its file", () => {
  const found = papers().flatMap((path) => [
    ...japaneseIn(path, path),
    ...textsOf(path, readFileSync(join(out, path))).flatMap(([part, text]) => japaneseIn(`${path} ${part}`, text)),
  ]);
  expect(found).toEqual([]);
});

test("a character would be found in any part, as it stands or by its number, and names of fonts are none", () => {
  const part = (xml: string) => japaneseIn("part", plainXml(xml));
  expect(part('<w:t>Plan</w:t><w:rFonts w:eastAsia="游明朝"/><a:font script="Jpan" typeface="游ゴシック"/>')).toEqual(
    [],
  );
  expect(part("<w:t>計</w:t>")).toEqual(["part: <w:t>計</w:t>"]);
  expect(part('<a descr="&#x8A08;" b="&#65295;"/>')).toEqual(['part: <a descr="計" b="／"/>']);
});

function papers(): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".shiryo"))
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter((path) => /\.(docx|xlsx|zip|csv|html)$/.test(path))
    .toSorted();
}

type Part = readonly [name: string, text: string];

/** The texts in a file by the names of its parts, which are texts too; of a packet's zip, those of the papers in it. */
function textsOf(path: string, bytes: Uint8Array): Part[] {
  if (!/\.(docx|xlsx|zip)$/.test(path)) return /\.(png|jpe?g|pdf)$/.test(path) ? [] : [["", decoded(bytes)]];
  return [...readPackage(bytes)].flatMap(([name, part]): Part[] => [
    ["its name", name],
    ...(name.endsWith(".xml") || name.endsWith(".rels")
      ? [[name, plainXml(decoded(part))] as const]
      : textsOf(name, part).map(([inner, text]): Part => [`${name} ${inner}`, text])),
  ]);
}

function decoded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}

/** Without the fonts that stand ready for texts in Japanese. */
function plainXml(xml: string): string {
  return xml
    .replace(/ w:eastAsia="[^"]*"/g, "")
    .replace(/<a:font script="[^>]*>|<a:ea [^>]*>/g, "")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** The first place of a text that has kana, ideographs, full-width forms or signs that only Japan prints. */
function japaneseIn(name: string, text: string): string[] {
  const [around] =
    /.{0,30}[\u2e80-\u2fdf\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef▲△※].{0,30}/.exec(text) ?? [];
  return around === undefined ? [] : [`${name}: ${around}`];
}
