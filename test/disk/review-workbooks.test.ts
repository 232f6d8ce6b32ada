import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, normalize, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reviewWorkbooks } from "../../src/tasks/review/review-workbooks.ts";
import type { ReviewOrder } from "../../src/tasks/review/apply-review.ts";
import { writeReviewReport } from "../../src/tasks/review/review-report.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { type RequestRow, requestWorkbook } from "../fixtures/review-workbook.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-review-"));
  cpSync(join(import.meta.dirname, "../datasets/small"), join(folder, "data"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const dataPath = (name: string) => join(folder, "data", name);
const drug = "programs/sample-drug.yaml";

async function review(rows: readonly RequestRow[], changes: Partial<ReviewOrder> = {}) {
  const file = join(folder, "a.xlsx");
  writeFileSync(file, requestWorkbook(rows));
  const clock = { date: "2026-08-20", time: "23:01" };
  return reviewWorkbooks({ files: [file], data: join(folder, "data"), apply: true, confirm: [], ...clock, ...changes });
}

test("accepted changes are written with a journal, and the same file says nothing new", async () => {
  const before = readFileSync(dataPath(drug), "utf8");
  const rows = [{ id: "sample-drug", request: "1,300,000千円", remark: "新規１課題" }];
  const { applied, problems } = await review(rows, { who: "主計担当" });
  expect(problems).toEqual([]);
  expect(applied?.files).toEqual([dataPath(drug)]);
  const added = '  request: { "2026": 1300000 }\n  remark:\n    "2026": 新規１課題\n';
  const after = readFileSync(dataPath(drug), "utf8");
  expect(after.replace(added, "")).toBe(before);
  const journal = readFileSync(dataPath("journal/2026-08-20-1.yaml"), "utf8");
  expect(journal).toContain("who: 主計担当");
  expect(journal).toContain("new: 1300000");
  expect(journal).toContain("「1,300,000千円」と記入");
  const again = await review(rows);
  expect(again.records.map(({ state }) => state)).toEqual(["unchanged", "unchanged", "unchanged", "unchanged"]);
  expect(again.applied).toBeNull();
  expect((await loadDataset(join(folder, "data"))).problems).toEqual([]);
});

test("a second review on the same day gets the next number", async () => {
  await review([{ id: "sample-drug", request: 1_300_000 }]);
  await review([{ id: "sample-drug", remark: "備考", request: 1_300_000 }]);
  expect(readdirSync(dataPath("journal"))).toEqual(["2026-08-20-1.yaml", "2026-08-20-2.yaml"]);
});

test("of two who apply at the same time, both keep a journal, or one is told to review again", async () => {
  const rows = [{ id: "sample-drug", request: 1_300_000 }];
  const [one, other] = await Promise.all([review(rows), review(rows)]);
  const applied = [one, other].flatMap((result) => result.applied ?? []);
  expect(applied.length).toBeGreaterThan(0);
  expect(new Set(applied.map(({ journal }) => journal)).size).toBe(applied.length);
  expect(readdirSync(dataPath("journal"))).toHaveLength(applied.length);
  expect((await review(rows)).records.every(({ state }) => state === "unchanged")).toBe(true);
});

test("a folder stands for the workbooks in it, a pattern for those that it fits", async () => {
  mkdirSync(join(folder, "back"));
  for (const name of ["PJ1.xlsx", "PJ2.XLSM", "~$PJ1.xlsx", "memo.txt", "other.xlsx"])
    writeFileSync(join(folder, "back", name), requestWorkbook([{ id: "sample-drug" }]));
  const namesOf = async (...files: string[]) => {
    const named = files.map((file) => join(folder, file));
    return (await review([], { files: named, apply: false })).files.map(({ name }) => relative(folder, name));
  };
  expect(await namesOf("back")).toEqual(["back/PJ1.xlsx", "back/PJ2.XLSM", "back/other.xlsx"].map(normalize));
  expect(await namesOf("back/pj*", "back/PJ1.xlsx")).toEqual(["back/PJ1.xlsx", "back/PJ2.XLSM"].map(normalize));
  const { problems } = await review([], { files: [join(folder, "none*.xlsx")], apply: false });
  expect(problems.map(({ code }) => code)).toEqual(["file-unreadable"]);
});

test("what is open is left, what is accepted is written", async () => {
  const { records, applied } = await review([
    { id: "sample-drug", request: 1_300_000 },
    { id: "sample-cross", request: "未定" },
  ]);
  expect(records.filter(({ decision }) => decision === "open")).toHaveLength(1);
  expect(applied?.files).toHaveLength(1);
});

test.skipIf(process.platform !== "linux")("one file that cannot be written, and none is", async () => {
  const before = readFileSync(dataPath(drug), "utf8");
  // A folder in which nobody, not even root, can make a file.
  symlinkSync("/proc/sys/kernel", dataPath("journal"));
  const { applied, problems } = await review([{ id: "sample-drug", request: 1_300_000 }]);
  expect(applied).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(["review-not-written"]);
  expect(readFileSync(dataPath(drug), "utf8")).toBe(before);
});

test("a file that is refused keeps everything from being written", async () => {
  const bad = join(folder, "bad.xls");
  writeFileSync(bad, "no workbook");
  const { applied, problems, records } = await review([{ id: "sample-drug", request: 1_300_000 }], {
    files: [join(folder, "a.xlsx"), bad],
  });
  expect(problems).toMatchObject([{ code: "review-file", place: { file: bad } }]);
  expect(records.some(({ decision }) => decision === "apply")).toBe(true);
  expect(applied).toBeNull();
});

test("a record written in an odd way is refused with its place, and nothing is written", async () => {
  const text = readFileSync(dataPath(drug), "utf8");
  writeFileSync(
    dataPath(drug),
    text.replace(/ {2}initial: .*/, (line) => `${line}\n  request: { # later\n    "2025": 1 }`),
  );
  const { applied, problems } = await review([{ id: "sample-drug", request: 1_300_000 }]);
  expect(applied).toBeNull();
  expect(problems).toMatchObject([{ code: "review-edit", place: { file: dataPath(drug), line: 9 } }]);
});

test("byte-order mark and CR LF of a record stay", async () => {
  const text = `\ufeff${readFileSync(dataPath(drug), "utf8").replaceAll("\n", "\r\n")}`;
  writeFileSync(dataPath(drug), text);
  await review([{ id: "sample-drug", request: 1_300_000 }]);
  expect(readFileSync(dataPath(drug), "utf8").replace('  request: { "2026": 1300000 }\r\n', "")).toBe(text);
});

test("a report is written, replaced by the next one, and takes nobody else's place", async () => {
  const result = await review([{ id: "sample-drug", request: 1_300_000 }], { apply: false });
  const templates = join(import.meta.dirname, "../../templates");
  const folders = { data: "", templates, builtInTemplates: templates };
  for (const name of ["report.xlsx", "report.html"]) {
    const order = { path: join(folder, name), date: "2026-08-20", folders };
    expect(await writeReviewReport(result, order)).toEqual([]);
    const first = readFileSync(order.path);
    expect(await writeReviewReport(result, order)).toEqual([]);
    expect(readFileSync(order.path).equals(first)).toBe(true);
    writeFileSync(order.path, requestWorkbook([]));
    expect(await writeReviewReport(result, order)).toMatchObject([{ code: "review-report" }]);
  }
  expect(await writeReviewReport(result, { path: "report.pdf", date: "2026-08-20", folders })).toMatchObject([
    { code: "review-report" },
  ]);
});

test.skipIf(process.getuid?.() === 0)("a dataset without permission to write is left as it is", async () => {
  chmodSync(dataPath("programs"), 0o500);
  const { problems } = await review([{ id: "sample-drug", request: 1_300_000 }]);
  chmodSync(dataPath("programs"), 0o700);
  expect(problems).toMatchObject([{ code: "review-not-written" }]);
});
