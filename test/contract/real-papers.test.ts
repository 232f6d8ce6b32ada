import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digest } from "../../src/base/digest.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { amountText } from "../../src/view/format/figure-text.ts";
import { hasReader } from "../fixtures/readers.ts";
import { standard } from "../../src/words/paper-words.ts";

// The papers that users get from the real dataset, made by the command they run.
const root = resolve(import.meta.dirname, "../..");
const python = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "shiryo-real-"));
const papers: string[] = [];
let dataset: Dataset;

beforeAll(async () => {
  const loaded = await loadDataset(join(root, "data"));
  if (loaded.dataset === null) throw new Error(JSON.stringify(loaded.problems));
  dataset = loaded.dataset;
  build("first", "UTC", bundle);
  for (const kind of ["briefings", "workbooks"]) {
    papers.push(...readdirSync(join(folder, "first", kind)).map((name) => join(folder, "first", kind, name)));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const bundle = [process.env["SHIRYO_BUNDLE"] ?? ""];
const source = ["--import", "tsx", "src/cli/main.ts"];

function build(out: string, timeZone: string, program: readonly string[]): void {
  const args = [...program, "build", "--out", join(folder, out), "--quiet"];
  execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, TZ: timeZone } });
}

test("there are 29 briefings and 8 workbooks", () => {
  expect(papers.filter((path) => path.endsWith(".docx"))).toHaveLength(29);
  expect(papers.filter((path) => path.endsWith(".xlsx"))).toHaveLength(8);
});

test("the source, run in another time zone, writes the same bytes as the bundle with all that is made beforehand", () => {
  build("second", "Asia/Tokyo", source);
  const differing = papers.filter((path) => digestOf(path) !== digestOf(path.replace("/first/", "/second/")));
  expect(differing).toEqual([]);
});

const digestOf = (path: string) => digest(readFileSync(path));

test.skipIf(!hasReader(python, "-c", "import docx"))(
  "python-docx finds every figure and title in the briefings",
  () => {
    const script = `
import docx, json, sys
def texts(path):
    body = docx.Document(path).element.body
    return "".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))
print(json.dumps({path: texts(path) for path in sys.argv[1:]}))`;
    const briefings = papers.filter((path) => path.endsWith(".docx"));
    const output = execFileSync(python, ["-c", script, ...briefings], { encoding: "utf8", maxBuffer: 1e8 });
    const texts = Object.values(JSON.parse(output) as Record<string, string>).map(withoutSpace);
    const missing = dataset.programs.flatMap((program, index) => {
      const { results, continuing, new: fresh, budget, kpis } = program;
      const facts = [
        program.name,
        ...Object.values(budget.initial).map((amount) => amountText(amount, standard.ja)),
        ...Object.values(budget.byProject?.["2025"] ?? {}).map((amount) => amountText(amount, standard.ja)),
        ...kpis.map((kpi) => kpi.indicator),
        ...[...results, ...continuing, ...fresh].flatMap(({ title, summary, use }) => [
          title,
          summary ?? "",
          use ?? "",
        ]),
        ...program.strategies.map((strategy) => strategy.title),
      ];
      return facts
        .filter((fact) => !texts[index]?.includes(withoutSpace(fact)))
        .map((fact) => `${program.id}: ${fact}`);
    });
    expect(missing).toEqual([]);
  },
);

const withoutSpace = (text: string) => text.replace(/\s/g, "");

test.skipIf(!hasReader(python, "-c", "import openpyxl"))("openpyxl finds the published totals in the overview", () => {
  const script = `
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(json.dumps([cell.value for row in book["予算"].iter_rows() for cell in row if isinstance(cell.value, (int, float))]))`;
  const overview = papers.find((path) => path.includes("00_")) ?? "";
  const figures = JSON.parse(execFileSync(python, ["-c", script, overview], { encoding: "utf8" })) as number[];
  // The totals as the ministry's figures add up, counted once each: 令和5, 6 and 7.
  expect(figures).toEqual(expect.arrayContaining([43515436, 43795288, 44275480]));
});
