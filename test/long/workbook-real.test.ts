import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { parseXml } from "../../src/opc/parse-xml.ts";
import { readPackage } from "../../src/opc/read-package.ts";
import { recordHeaders } from "../../src/view/workbook/record-headers.ts";
import { standard } from "../../src/words/paper-words.ts";
import { projectsHolding, workbookViewOf } from "../../src/view/workbook/workbook-view-of.ts";
import type { WorkbookView } from "../../src/view/workbook/workbook-view.ts";
import { hasReader } from "../fixtures/readers.ts";
import { cellsOf, formulasOf, python, renderOurs, roundedFigure, withoutResults } from "../fixtures/workbook-files.ts";
import { elementsNamed } from "../fixtures/word-parts.ts";

// The workbooks of the real dataset: their charts, their calculation, their data.
const hasReaders = hasReader("soffice", "--version") && hasReader(python, "-c", "import openpyxl");
const folder = mkdtempSync(join(tmpdir(), "shiryo-books-"));
const views = new Map<string, WorkbookView>();
const fileOf = (name: string) => join(folder, `${name}.xlsx`);

beforeAll(async () => {
  const { dataset } = await loadDataset(join(import.meta.dirname, "../../data"));
  if (dataset === null) throw new Error("the dataset has errors");
  for (const project of [null, ...projectsHolding(dataset)])
    views.set(project?.id ?? "overview", workbookViewOf(dataset, project));
  for (const [name, view] of views) writeFileSync(fileOf(name), await renderOurs(view));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(!hasReaders)("every chart shows what stands in the cells that it points to", () => {
  const counted = [...views.keys()].map((name) => {
    const cells = cellsOf(fileOf(name));
    const charts = [...readPackage(readFileSync(fileOf(name)))].filter(([part]) => part.startsWith("xl/charts/chart"));
    for (const [part, bytes] of charts) {
      const references = ["c:strRef", "c:numRef"].flatMap((kind) =>
        elementsNamed(parseXml(new TextDecoder().decode(bytes)), kind),
      );
      expect(references.length, `${name} ${part}`).toBeGreaterThan(2);
      for (const reference of references) expect(shownBy(reference)).toEqual(cellsBehind(reference, cells));
    }
    return charts.length;
  });
  expect(counted).toEqual([5, 4, 4, 4, 4, 4, 4, 1]);
});

type Element = ReturnType<typeof parseXml>;

function shownBy(reference: Element): (string | null)[] {
  const count = Number(elementsNamed(reference, "c:ptCount")[0]?.attributes["val"]);
  const points = new Map(
    elementsNamed(reference, "c:pt").map((point) => [point.attributes["idx"], elementsNamed(point, "c:v")[0]?.text]),
  );
  return Array.from({ length: count }, (_, index) => points.get(String(index)) ?? null);
}

/** Text in a range of figures is no figure. */
function cellsBehind(reference: Element, cells: Record<string, unknown>): (string | null)[] {
  const range = elementsNamed(reference, "c:f")[0]?.text ?? "";
  const [, sheet = "", from = "", top = "", to = from, bottom = top] =
    /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/u.exec(range) ?? [];
  const code = (column: string) => column.codePointAt(0) ?? 0;
  const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, index) => Number(top) + index);
  const columns = Array.from({ length: code(to) - code(from) + 1 }, (_, index) =>
    String.fromCodePoint(code(from) + index),
  );
  const isFigures = reference.name === "c:numRef";
  return rows.flatMap((row) =>
    columns.map((column) => {
      const value = cells[`${sheet}!${column}${row}`] ?? null;
      return value === null || (isFigures && typeof value !== "number") ? null : String(value as string | number);
    }),
  );
}

test.skipIf(!hasReaders)("LibreOffice calculates every formula of all workbooks to the stored result", () => {
  mkdirSync(join(folder, "bare"));
  const bare = [...views.keys()].map((name) => join(folder, "bare", `${name}.xlsx`));
  for (const name of views.keys())
    writeFileSync(join(folder, "bare", `${name}.xlsx`), withoutResults(readFileSync(fileOf(name))));
  const out = join(folder, "calculated");
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...bare], {
    stdio: "ignore",
  });
  for (const name of views.keys()) {
    const [stored, calculated] = [cellsOf(fileOf(name)), cellsOf(join(out, `${name}.xlsx`))];
    const wrong = formulasOf(fileOf(name)).filter(
      (address) => roundedFigure(stored[address]) !== roundedFigure(calculated[address]),
    );
    expect(wrong, name).toEqual([]);
  }
});

test.skipIf(!hasReaders)("データ is one table with the records of the view, without formulas and merged cells", () => {
  const script = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["データ"]
print(json.dumps([[list(row) for row in sheet.iter_rows(values_only=True)], len(sheet.merged_cells.ranges), [t.ref for t in sheet.tables.values()]]))`;
  for (const [name, { records }] of views) {
    const output = execFileSync(python, ["-c", script, fileOf(name)], { encoding: "utf8", maxBuffer: 1e8 });
    const [[header, ...rows], merged, tables] = JSON.parse(output) as [unknown[][], number, string[]];
    const headers = recordHeaders(standard.ja);
    const keys = Object.keys(headers) as (keyof typeof headers)[];
    expect(header).toEqual(Object.values(headers));
    expect(rows).toEqual(records.map((record) => keys.map((key) => (record[key] === "" ? null : record[key]))));
    expect([merged, tables]).toEqual([0, [`A1:Q${records.length + 1}`]]);
  }
});
