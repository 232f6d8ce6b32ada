import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasReader } from "../fixtures/readers.ts";
import { type FinishedPaper, smallPapers } from "../fixtures/small-papers.ts";

const folder = mkdtempSync(join(tmpdir(), "shiryo-audit-"));
const python = "/usr/bin/python3";
let papers: readonly FinishedPaper[] = [];

beforeAll(async () => {
  papers = await smallPapers();
});
afterAll(() => rmSync(folder, { recursive: true }));

const inWord = `
import sys, docx
paper = docx.Document(sys.argv[1])
cells = [cell for table in paper.tables for row in table.rows for cell in row.cells]
cell = [cell for cell in cells if cell.text == "700,000"][0]
run = cell.paragraphs[0].runs[0]
run.text = "700,100"
paper.save(sys.argv[1])
`;

const inExcel = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["予算"]
cell = [cell for row in sheet.iter_rows() for cell in row if cell.value == 700000][0]
cell.value = 700100
book.save(sys.argv[1])
print(cell.coordinate)
`;

test.skipIf(!hasReader(python, "-c", "import docx"))(
  "a digit changed with python-docx is found at its place",
  async () => {
    const { findings } = await afterEdit("briefings/02", inWord);
    expect(findings).toContainEqual({
      kind: "audit-figure",
      place: expect.stringMatching(/^table \d+ row \d+ cell \d+$/),
      figure: expect.any(String),
      expected: "700,000",
      found: "700,100",
    });
    expect(findings.some(({ kind }) => kind === "audit-sum")).toBe(true);
  },
);

const savedAgain = `
import sys, openpyxl
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])
`;

test.skipIf(!hasReader(python, "-c", "import openpyxl"))(
  "that openpyxl keeps no results of formulas is said once of each sheet, not of every cell",
  async () => {
    const { findings } = await afterEdit("workbooks/PJ2", savedAgain);
    expect(findings.map(({ kind, about }) => `${kind} ${about}`)).toEqual(findings.map(() => "audit-missing formulas"));
    const sheets = findings.map(({ place }) => place);
    expect(sheets).toContain("KPI");
    expect(new Set(sheets).size).toBe(sheets.length);
  },
);

test.skipIf(!hasReader(python, "-c", "import openpyxl"))(
  "a digit changed with openpyxl is found at its cell",
  async () => {
    const { findings, printed } = await afterEdit("workbooks/PJ2", inExcel);
    expect(findings).toContainEqual({
      kind: "audit-figure",
      place: `予算!${printed.trim()}`,
      figure: expect.stringContaining("標本横断研究事業"),
      expected: "700000",
      found: "700100",
    });
  },
);

async function afterEdit(start: string, script: string) {
  const finished = papers.find(({ paper }) => paper.path.startsWith(start));
  if (finished === undefined) throw new Error(`there is no paper ${start}`);
  const file = join(folder, finished.paper.path.replace("/", "_"));
  writeFileSync(file, finished.bytes);
  const { status, stderr, stdout } = spawnSync(python, ["-c", script, file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { findings: (await finished.audit(readFileSync(file))).findings, printed: stdout };
}
