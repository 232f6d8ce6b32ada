import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseXml } from "../../src/opc/parse-xml.ts";
import { readPackage } from "../../src/opc/read-package.ts";
import { requestedView } from "../fixtures/some-workbook-views.ts";
import { hasReader } from "../fixtures/readers.ts";
import { cellsOf, python, renderOurs } from "../fixtures/workbook-files.ts";
import { elementsNamed } from "../fixtures/word-parts.ts";

// A reviewer types figures into a workbook in LibreOffice: everything that depends on them must follow.
const hasReaders = hasReader("soffice", "--version") && hasReader(python, "-c", "import openpyxl, uno");
const folder = mkdtempSync(join(tmpdir(), "shiryo-live-"));
const [original, edited, page] = ["book.xlsx", "edited.xlsx", "edited.html"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
let before: Record<string, unknown> = {};
let after: Record<string, unknown> = {};

beforeAll(async () => {
  if (!hasReaders) return;
  writeFileSync(original, await renderOurs(requestedView));
  before = cellsOf(original);
  const script = join(import.meta.dirname, "../fixtures/edit-workbook.py");
  const edits = [
    ["予算", beside(before, "予算", "単独研究事業", "令和7年度"), "6000000"],
    ["KPI実績", beside(before, "KPI実績", "副作用の発生率", "令和7年度"), "2"],
    ["予算要求", beside(before, "予算要求", "単独研究事業", "要求額"), "6300000"],
  ];
  execFileSync(python, [script, original, folder, ...edits.flat()], { stdio: "ignore" });
  after = cellsOf(edited);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Address of the cell in the row of one text and the column of another. */
function beside(cells: Record<string, unknown>, sheet: string, row: string, header: string): string {
  const find = (text: string) =>
    Object.keys(cells).find((address) => address.startsWith(`${sheet}!`) && cells[address] === text) ?? "";
  const column = /!([A-Z]+)/.exec(find(header))?.[1] ?? "";
  return `${column}${/\d+$/.exec(find(row))?.[0] ?? ""}`;
}

const value = (cells: Record<string, unknown>, sheet: string, row: string, header: string) =>
  cells[`${sheet}!${beside(cells, sheet, row, header)}`];

test.skipIf(!hasReaders)("totals, changes, shares and key figures follow one amount", () => {
  const total = ["予算", "このPJのみの事業の計", "令和7年度"] as const;
  expect([value(before, ...total), value(after, ...total)]).toEqual([13_245, 6_012_345]);
  expect(value(after, "予算", "単独研究事業", "増減額")).toBe(5_998_800);
  expect(value(after, "予算", "単独研究事業", "構成比")).toBeCloseTo(6_000_000 / 6_012_385, 12);
  expect(value(after, "概要", "このPJのみの事業", "令和7年度")).toBe(6_012_345);
});

test.skipIf(!hasReaders)("the KPI's achievement and state follow one actual typed into the review sheet", () => {
  for (const sheet of ["KPI", "KPI実績"]) {
    const state = [sheet, "副作用の発生率", "状態"] as const;
    expect([value(before, ...state), value(after, ...state)]).toEqual(["遅れ", "達成"]);
    expect(value(after, sheet, "副作用の発生率", "達成率")).toBe(1.5);
  }
});

test.skipIf(!hasReaders)("a request is compared at once, in every sheet that shows it", () => {
  expect(value(after, "予算要求", "単独研究事業", "要求増減額")).toBe(300_000);
  expect(value(after, "予算要求", "単独研究事業", "差額")).toBe(-6_300_000);
  expect(value(after, "予算", "単独研究事業", "要求増減率")).toBe(0.05);
  const total = ["予算", "このPJのみの事業の計"] as const;
  expect([value(after, ...total, "要求額"), value(after, ...total, "要求増減額")]).toEqual([6_300_000, "－"]);
  expect(value(after, "概要", "要求額（このPJのみの事業）", "令和8年度")).toBe(6_300_000);
});

test.skipIf(!hasReaders)("the largest programme comes first in the charts", () => {
  const parts = [...readPackage(readFileSync(edited))].filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
  const categories = parts.map(([, bytes]) => {
    const category = elementsNamed(parseXml(new TextDecoder().decode(bytes)), "c:cat")[0];
    return category === undefined ? undefined : elementsNamed(category, "c:v")[0]?.text;
  });
  expect(value(before, "グラフの元データ", "1", "研究事業")).not.toBe("単独研究事業");
  expect(categories.filter((first) => first === "単独研究事業")).toHaveLength(3);
});

test.skipIf(!hasReaders)("a decrease that became an increase is no longer set off in colour", () => {
  const rows = readFileSync(page, "utf8").split("<tr>");
  const row = rows.find((one) => one.includes("単独研究事業") && one.includes("5,998,800")) ?? "";
  const cell = row.split("<td").find((one) => one.includes("5,998,800")) ?? "";
  expect(cell).not.toBe("");
  expect(cell.toUpperCase()).not.toContain("9C1C1C");
  // The assessment of 0 beside it is a decrease still.
  expect(row.toUpperCase()).toContain("9C1C1C");
});
