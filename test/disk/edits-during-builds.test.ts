import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { build as buildPapers } from "../../src/pipeline/build.ts";
import { type BuildRequest, nothingDone } from "../../src/pipeline/plan/build-request.ts";

const root = resolve(import.meta.dirname, "../..");
let first = "";
let folder = "";
beforeAll(async () => {
  first = folder = datasetFolder();
  await build();
});
afterAll(() => rmSync(first, { recursive: true }));
beforeEach(() => {
  folder = datasetFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

function datasetFolder(): string {
  const made = mkdtempSync(join(tmpdir(), "shiryo-edits-"));
  cpSync(join(root, "test/datasets/small"), join(made, "data"), { recursive: true });
  rmSync(join(made, "data/meetings"), { recursive: true });
  return made;
}

/** Papers as a first build makes them. */
const putBuilt = () => cpSync(join(first, "out"), join(folder, "out"), { recursive: true });

const workbook = "workbooks/00_全体.xlsx";
const besideIt = "workbooks/00_全体 (再生成).xlsx";
const briefing = "briefings/03_標本新規研究事業.docx";

/** A build during which somebody does something once the first paper is made; briefings come first, the workbook last. */
async function build(during: () => void = () => {}, options: Partial<BuildRequest> = {}) {
  const report = await buildPapers({
    data: join(folder, "data"),
    templates: join(root, "templates"),
    builtInTemplates: join(root, "templates"),
    out: join(folder, "out"),
    selection: { ids: [] },
    force: false,
    documentDate: null,
    onPaper: (done) => (done === 1 ? during() : undefined),
    mostTried: 0,
    isAudited: false,
    lockAt: new Date(),
    ...options,
  });
  const { built, kept, removed, beside, copies } = report.result ?? nothingDone;
  const told = report.problems.filter(({ code }) => code.startsWith("paper-"));
  return { built: built.length, kept: kept.length, removed, beside, copies, codes: told.map(({ code }) => code) };
}

const nothingElse = { removed: [], beside: [], copies: [], codes: [] };
const at = (path: string) => join(folder, "out", path);
const textOf = (path: string) => readFileSync(at(path), "utf8");
const save = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const raise = () => {
  const file = join(folder, "data/programs/sample-drug.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("1200000", "1300000"));
};
const workbooks = () => readdirSync(join(folder, "out/workbooks"));

test("an edit saved while a build runs stays, and the new version goes beside it", async () => {
  putBuilt();
  raise();
  const report = await build(() => save(workbook, "my edit"));
  expect(report).toEqual({ built: 2, kept: 3, removed: [], beside: [besideIt], copies: [], codes: ["paper-edited"] });
  expect(textOf(workbook)).toBe("my edit");
  expect(await build()).toMatchObject({ built: 0, kept: 5, beside: [], codes: ["paper-edited"] });
});

test("the same where --on-edited keep leaves nothing beside it", async () => {
  putBuilt();
  raise();
  const report = await build(() => save(workbook, "my edit"), { onEdited: "keep" });
  expect(report).toMatchObject({ built: 2, beside: [], codes: ["paper-edited"] });
  expect(textOf(workbook)).toBe("my edit");
  expect(existsSync(at(besideIt))).toBe(false);
});

test("a file saved where none was stays", async () => {
  const report = await build(() => save(workbook, "my file"));
  expect(report).toMatchObject({ built: 5, beside: [besideIt], codes: ["paper-edited"] });
  expect(textOf(workbook)).toBe("my file");
});

test("a file saved where the new version would go beside an edit stays", async () => {
  putBuilt();
  raise();
  save(workbook, "my edit");
  const report = await build(() => save(besideIt, "my notes"));
  expect(report).toMatchObject({ built: 2, beside: [], codes: ["paper-edited"] });
  expect([textOf(workbook), textOf(besideIt)]).toEqual(["my edit", "my notes"]);
});

test("a paper taken away while a build runs is made where it was", async () => {
  putBuilt();
  raise();
  expect(await build(() => rmSync(at(workbook)))).toEqual({ ...nothingElse, built: 3, kept: 3 });
  expect(await build()).toEqual({ ...nothingElse, built: 0, kept: 6 });
});

test("what --on-edited replace replaces is what it keeps a copy of", async () => {
  putBuilt();
  save(workbook, "first edit");
  const report = await build(() => save(workbook, "second edit"), { onEdited: "replace" });
  expect(report).toMatchObject({ built: 1, codes: ["paper-replaced"] });
  expect(report.copies.map(({ path, copy }) => [path, textOf(copy)])).toEqual([[workbook, "second edit"]]);
  expect(await build()).toEqual({ ...nothingElse, built: 0, kept: 6 });
});

test("--force tells of an edit saved meanwhile, and keeps it too", async () => {
  putBuilt();
  const report = await build(() => save(workbook, "my edit"), { force: true });
  expect(report).toMatchObject({ built: 6, codes: ["paper-replaced"] });
  expect(report.copies.map(({ copy }) => textOf(copy))).toEqual(["my edit"]);
});

test("a paper that nobody wants any more stays where somebody saved it meanwhile", async () => {
  putBuilt();
  rmSync(join(folder, "data/programs/sample-new.yaml"));
  const report = await build(() => save(briefing, "my edit"));
  expect(report).toMatchObject({ removed: [], codes: ["paper-left"] });
  expect(textOf(briefing)).toBe("my edit");
});

test("a new version beside a paper stays where somebody saved it meanwhile", async () => {
  putBuilt();
  const ours = readFileSync(at(workbook));
  raise();
  save(workbook, "my edit");
  await build();
  writeFileSync(at(workbook), ours);
  const report = await build(() => save(besideIt, "my notes"));
  expect(report).toMatchObject({ built: 1, removed: [] });
  expect(textOf(besideIt)).toBe("my notes");
});

test("of a programme that is no longer in the dataset it is told, and its papers are kept as copies", async () => {
  putBuilt();
  const bytes = readFileSync(at(briefing));
  rmSync(join(folder, "data/programs/sample-new.yaml"));
  expect(await build(undefined, { lockAt: null })).toMatchObject({ codes: ["paper-vanished"] });
  expect(readFileSync(at(briefing)).equals(bytes)).toBe(true);
  const report = await build();
  expect(report).toMatchObject({ removed: [briefing], codes: ["paper-vanished"] });
  expect(report.copies.map(({ copy }) => readFileSync(at(copy)).equals(bytes))).toEqual([true]);
  expect(await build()).toMatchObject({ ...nothingElse, built: 0 });
});

test("a paper that stands elsewhere now goes without a copy", async () => {
  putBuilt();
  const file = join(folder, "data/programs/sample-new.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^name: .*$/m, "name: 別名研究事業"));
  expect(await build()).toMatchObject({ removed: [briefing], copies: [], codes: [] });
});

test("a folder in a paper's place is none of our papers that somebody changed; nothing is made of it or beside it", async () => {
  putBuilt();
  raise();
  rmSync(at(workbook));
  mkdirSync(at(workbook));
  const before = workbooks();
  for (const onEdited of ["beside", "replace"] as const)
    expect(await build(undefined, { onEdited })).toMatchObject({ codes: ["paper-blocked"] });
  expect(workbooks()).toEqual(before);
  rmSync(at(workbook), { recursive: true });
  expect(await build()).toEqual({ ...nothingElse, built: 1, kept: 5 });
});
