import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Plan } from "../../src/pipeline/plan/plan-build.ts";
import { build } from "../../src/pipeline/build.ts";
import { readPackage } from "../../src/opc/read-package.ts";

// The papers of the small dataset, part by part, beside the parts that were read and found right.
const root = resolve(import.meta.dirname, "../..");
const out = mkdtempSync(join(tmpdir(), "shiryo-golden-"));
const templates = join(root, "templates");
let plan: Plan | null = null;

beforeAll(async () => {
  const report = await build({
    data: join(root, "test/datasets/small"),
    templates,
    builtInTemplates: templates,
    out,
    selection: { ids: [] },
    force: false,
    documentDate: null,
    mostTried: 0,
    isAudited: true,
    lockAt: new Date(),
    onPaper: () => {},
  });
  expect(report.problems).toEqual([]);
  plan = report.plan;
});
afterAll(() => rmSync(out, { recursive: true }));

const papers = [
  "briefings/01_標本創薬研究事業.docx",
  "briefings/02_標本横断研究事業.docx",
  "briefings/03_標本新規研究事業.docx",
  "workbooks/00_全体.xlsx",
  "workbooks/PJ1_医薬品.xlsx",
  "workbooks/PJ2_感染症.xlsx",
  "packets/third/議事次第.docx",
  "packets/third/資料1_令和８年度標本研究方針（案）の概要.docx",
];
const madeOfOthers = ["packets/third/配布資料一覧.docx", "packets/third.zip"];

test("the small dataset gives these papers", () => {
  expect(plan?.papers.map(({ paper }) => paper.path)).toEqual([...papers, ...madeOfOthers]);
});

test.each(papers)("%s has the parts it had", async (path) => {
  const parts = readPackage(await readFile(join(out, path)));
  const told = [...parts].filter(([name]) => isTold.test(name));
  expect(told.length).toBeGreaterThan(2);
  for (const [name, bytes] of told) {
    await expect(lines(bytes)).toMatchFileSnapshot(join(import.meta.dirname, "small", basename(path), name));
  }
});

// What a paper says and how it hangs together; styles and themes are the look's business.
const isTold =
  /^(word\/(document|footnotes|header\d*|charts\/chart\d+)\.xml|docProps\/core\.xml|xl\/(workbook|sharedStrings|worksheets\/sheet\d+|tables\/table\d+|charts\/chart\d+)\.xml)$/;

/** An XML part with an element on each line, so that a difference can be read. */
function lines(xml: Uint8Array): string {
  return `${new TextDecoder().decode(xml).replaceAll("><", ">\n<")}\n`;
}
