import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Plan } from "../../src/pipeline/plan/plan-build.ts";
import { build } from "../../src/pipeline/build.ts";
import { readPackage } from "../../src/opc/read-package.ts";
import { paperText } from "./reading/paper-text.ts";
import { workbookText } from "./reading/workbook-text.ts";

// The papers of the small dataset as a reader has them, beside the texts that were read and found right. What the
// texts leave out (looks, the order of parts) is held by the raw parts below and by the readers of test/contract.
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

test.each(papers)("%s says what it said", async (path) => {
  const parts = await partsOf(path);
  const text = path.endsWith(".docx") ? paperText(parts) : workbookText(parts);
  await expect(text).toMatchFileSnapshot(goldenFile(`${basename(path)}.md`));
});

// Where the XML itself is the point: which styles and levels there are, and what the file says it holds.
const rawParts = [
  ["briefings/01_標本創薬研究事業.docx", "word/styles.xml"],
  ["briefings/01_標本創薬研究事業.docx", "word/numbering.xml"],
  ["briefings/01_標本創薬研究事業.docx", "[Content_Types].xml"],
  ["workbooks/PJ1_医薬品.xlsx", "xl/styles.xml"],
  ["workbooks/PJ1_医薬品.xlsx", "[Content_Types].xml"],
] as const;

test.each(rawParts)("%s has the part %s it had", async (path, name) => {
  const part = (await partsOf(path)).get(name);
  await expect(lines(part)).toMatchFileSnapshot(goldenFile(`${basename(path)}/${name}`));
});

async function partsOf(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  return readPackage(await readFile(join(out, path)));
}

function goldenFile(name: string): string {
  return join(import.meta.dirname, "small", name);
}

/** An XML part with an element on each line, so that a difference can be read. */
function lines(xml: Uint8Array | undefined): string {
  return `${new TextDecoder().decode(xml).replaceAll("><", ">\n<")}\n`;
}
