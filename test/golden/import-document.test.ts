import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importDocument } from "../../src/tasks/import/import-document.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { tinyPdf } from "../fixtures/tiny-pdf.ts";

const policy = readFileSync(resolve(import.meta.dirname, "../documents/policy-fy2026.txt"), "utf8").replaceAll(
  "\r\n",
  "\n",
);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-import-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function importText(
  content: string | Uint8Array,
  { into = "new", ...rest }: { into?: string; write?: boolean; asEdition?: number } = {},
) {
  const file = join(folder, "document");
  writeFileSync(file, content);
  return importDocument({
    file,
    into: join(folder, into),
    data: join(folder, "none"),
    write: false,
    quotations: false,
    language: "en",
    at: { date: "2026-08-21", time: "10:00" },
    ...rest,
  });
}

test("what an import writes loads without a fault", async () => {
  const { outcome, problems } = await importText(policy);
  expect(problems).toEqual([]);
  expect(outcome?.isWritten).toBe(true);
  const loaded = await loadDataset(join(folder, "new"));
  expect(loaded.problems).toEqual([]);
  expect(loaded.dataset?.programs.map(({ name }) => name)).toEqual([
    "標本創薬研究事業",
    "標本横断研究事業",
    "標本新規研究事業",
  ]);
});

test("UTF-16 and a text in one width read the same as UTF-8", async () => {
  await importText(policy);
  await importText(Buffer.from(`\ufeff${policy}`, "utf16le"), { into: "utf16" });
  const files = readdirSync(join(folder, "new/programs"));
  for (const file of files) {
    expect(readFileSync(join(folder, "utf16/programs", file))).toEqual(
      readFileSync(join(folder, "new/programs", file)),
    );
  }
});

test("a PDF keeps its text beside the dataset, and its report gives pages", async () => {
  const lines = policy.split("\n").filter((line) => line.trim() !== "");
  const pages = [0, 1, 2].map((page) =>
    lines.slice(page * 50, page * 50 + 50).map((text, row) => ({ text, x: 60, y: 800 - row * 15 })),
  );
  const { outcome } = await importText(tinyPdf(pages));
  expect(outcome?.document.programs).toHaveLength(3);
  const text = readFileSync(join(folder, "new/import-text.txt"), "utf8").split("\n");
  const [, second] = outcome?.document.programs ?? [];
  expect(text.slice((second?.source.from ?? 0) - 1, second?.source.to)).toContain("研究事業名 標本横断研究事業");
  expect(readFileSync(join(folder, "new/import-report.md"), "utf8")).toContain(" on 3 pages");
});

test("a sheet without a name or lead office says in its file what is missing", async () => {
  await importText(
    policy.replace(
      "【事業目標】\n\n標本の集め方と評価の方法をそろえ、どの施設でも同じ結果が得られるようにする。\n",
      "",
    ),
  );
  const file = readFileSync(join(folder, "new/programs/program-01.yaml"), "utf8");
  expect(file).toMatch(/^# Not found in the document, to be filled in by hand: goal\n/);
  expect(readFileSync(join(folder, "new/import-report.md"), "utf8")).toContain("programs/program-01.yaml: goal");
});

test("a damaged memory of the last import is told, and nothing by hand is lost", async () => {
  await importText(policy);
  const file = join(folder, "new/programs/program-01.yaml");
  writeFileSync(join(folder, "new/.shiryo/import.json"), '{"format":1,');
  writeFileSync(file, readFileSync(file, "utf8").replace(/^goal: .*$/m, "goal: 手で書いた目標。"));
  const { problems } = await importText(policy, { write: true });
  expect(problems.map(({ code }) => code)).toEqual(["import-memory"]);
  expect(readFileSync(file, "utf8")).toContain("goal: 手で書いた目標。");
});

test("a new edition in the same folder takes the document's year, and puts its source first", async () => {
  await importText(policy);
  const next = policy
    .replace("令和８年度に推進", "令和９年度に推進")
    .replaceAll("令和８年度に推進", "令和９年度に推進");
  const { outcome } = await importText(next, { write: true, asEdition: 2027 });
  expect(outcome?.isWritten).toBe(true);
  const { dataset } = await loadDataset(join(folder, "new"));
  expect(dataset?.fiscalYear).toBe(2027);
  expect(dataset?.sources.map(({ id }) => id)).toEqual(["policy-fy2027", "policy-fy2026"]);
  expect(dataset?.programs.every(({ source }) => source.document === "policy-fy2027")).toBe(true);
});

test("where a file cannot be written, the dataset stays as it was", async () => {
  cpSync(resolve(import.meta.dirname, "../datasets/small"), join(folder, "full"), { recursive: true });
  mkdirSync(join(folder, "full/import-report.md"));
  const { outcome, problems } = await importText(policy, { into: "full", write: true });
  expect(outcome?.isWritten).toBe(false);
  expect(problems.map(({ code }) => code)).toEqual(["import-not-written"]);
  for (const file of ["sample-drug.yaml", "sample-new.yaml"]) {
    const before = readFileSync(resolve(import.meta.dirname, "../datasets/small/programs", file), "utf8");
    expect(readFileSync(join(folder, "full/programs", file), "utf8")).toBe(before);
  }
  expect(readdirSync(join(folder, "full"))).not.toContain(".shiryo");
});
