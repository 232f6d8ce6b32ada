import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { overviewView, requestedView } from "../fixtures/some-workbook-views.ts";
import { hasReader } from "../fixtures/readers.ts";
import { python, renderOurs } from "../fixtures/workbook-files.ts";

// What keeps a reviewer's hand, as another program finds it in the file.
const hasReaders = hasReader(python, "-c", "import openpyxl");
const folder = mkdtempSync(join(tmpdir(), "shiryo-review-sheets-"));
const views = { pj1: requestedView, overview: overviewView };

type Sheet = {
  readonly state: string;
  readonly protection: Readonly<Record<string, unknown>>;
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  readonly unlocked: readonly string[];
  readonly validations: readonly { readonly range: string; readonly type: string; readonly formula: string }[];
  readonly told: readonly string[];
};

const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def told(sheet):
    guard = sheet.protection
    return {
        "state": sheet.sheet_state,
        "protection": {name: getattr(guard, name) for name in ("sheet", "password", "hashValue", "sort", "autoFilter", "formatColumns", "formatRows", "formatCells")},
        "hidden": {"rows": [no for no, row in sheet.row_dimensions.items() if row.hidden], "columns": [key for key, column in sheet.column_dimensions.items() if column.hidden]},
        "unlocked": [cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked],
        "validations": [{"range": str(one.sqref), "type": one.type, "formula": one.formula1} for one in sheet.data_validations.dataValidation],
        "told": [text for one in sheet.data_validations.dataValidation for text in (one.prompt, one.error) if one.showInputMessage and one.showErrorMessage],
    }
print(json.dumps({sheet.title: told(sheet) for sheet in book}))`;
const books: Record<string, Record<string, Sheet>> = {};
const sheetOf = (book: string, name: string) => books[book]?.[name] as Sheet;

beforeAll(async () => {
  if (!hasReaders) return;
  for (const [name, view] of Object.entries(views)) {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, await renderOurs(view));
    books[name] = JSON.parse(execFileSync(python, ["-c", script, file], { encoding: "utf8" })) as Record<string, Sheet>;
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(!hasReaders)("the review sheets, and no others, are protected without a password", () => {
  for (const [name, sheets] of Object.entries(books)) {
    const isGuarded = Object.entries(sheets).filter(([, sheet]) => sheet.protection["sheet"] === true);
    expect(
      isGuarded.map(([title]) => title),
      name,
    ).toEqual(["予算要求", "KPI実績"]);
    // false: not forbidden.
    const left = { sort: false, autoFilter: false, formatColumns: false, formatRows: false, formatCells: true };
    for (const [, { protection }] of isGuarded) {
      expect(protection).toEqual({ sheet: true, password: null, hashValue: null, ...left });
    }
  }
});

test.skipIf(!hasReaders)("inputs are unlocked and take only what they are for; every one says what that is", () => {
  const { validations, unlocked, told } = sheetOf("pj1", "予算要求");
  expect(validations.map(({ type, formula }) => [type, formula])).toEqual([
    ["whole", "0"],
    ["whole", "0"],
    ["textLength", "400"],
    ["textLength", "200"],
  ]);
  const [top, bottom] = /\d+:[A-Z]+\d+/.exec(validations[0]?.range ?? "")?.[0].split(/:[A-Z]+/) ?? [];
  expect(unlocked).toHaveLength(validations.length * (Number(bottom) - Number(top) + 1));
  expect(told.filter((text) => text !== "")).toHaveLength(validations.length * 2);
});

test.skipIf(!hasReaders)("the row of fields, the column of ids and the sheet for programs are hidden", () => {
  for (const name of Object.keys(books)) {
    for (const sheet of ["予算要求", "KPI実績"]) {
      expect(sheetOf(name, sheet).hidden.rows).toHaveLength(1);
      expect(sheetOf(name, sheet).hidden.columns.length).toBeGreaterThan(0);
    }
    expect(sheetOf(name, "_shiryo").state).toBe("veryHidden");
  }
});
