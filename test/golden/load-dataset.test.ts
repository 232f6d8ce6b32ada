import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkDataset } from "../../src/check/check-dataset.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import type { Loaded } from "../../src/load/loaded.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "dataset-"));
  cpSync(resolve(import.meta.dirname, "../datasets/small"), dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const told = async () =>
  (await loadDataset(dir)).problems.map(({ code, place }) => `${code} ${place?.file.replace(dir, "")}`);

test("the small dataset is read without a problem", async () => {
  const { dataset, problems } = await loadDataset(`${dir}/`);
  expect(problems).toEqual([]);
  expect(dataset?.programs).toHaveLength(3);
  expect(dataset?.meetings).toHaveLength(1);
});

test("a folder that is not there is one problem", async () => {
  const { dataset, problems } = await loadDataset(`${dir}/none`);
  expect(dataset).toBeNull();
  expect(problems).toMatchObject([{ code: "file-missing", place: { file: `${dir}/none` } }]);
});

test("missing files and folders are told, each by itself", async () => {
  for (const name of ["dataset.yaml", "projects.yaml", "programs", "meetings"])
    rmSync(join(dir, name), { recursive: true });
  expect(await told()).toEqual(["file-missing /dataset.yaml", "file-missing /programs", "file-missing /projects.yaml"]);
});

test("a dataset without a programme is none", async () => {
  rmSync(join(dir, "programs"), { recursive: true });
  mkdirSync(join(dir, "programs"));
  expect(await told()).toEqual(["file-missing /programs/*.yaml"]);
});

test("files that are not read are warnings; notes and hidden files are nobody's mistake", async () => {
  for (const name of ["programs/a.yaml.txt", "programs/b.yaml~", "extra.yml", ".DS_Store", "README.md"])
    writeFileSync(join(dir, name), "x");
  expect(await told()).toEqual([
    "file-unknown /extra.yml",
    "file-unknown /programs/a.yaml.txt",
    "file-unknown /programs/b.yaml~",
  ]);
  expect((await loadDataset(dir)).dataset).not.toBeNull();
});

test("records are read in both endings, in any case", async () => {
  const before = (await loadDataset(dir)).dataset;
  const [meeting = ""] = readdirSync(join(dir, "meetings"));
  for (const [old, now] of [
    ["dataset.yaml", "dataset.yml"],
    ["projects.yaml", "projects.YAML"],
    ["programs/sample-new.yaml", "programs/sample-new.yml"],
    [`meetings/${meeting}`, `meetings/${meeting.replace(".yaml", ".YML")}`],
  ] as const)
    renameSync(join(dir, old), join(dir, now));
  mkdirSync(join(dir, "meetings", meeting.replace(".yaml", "")), { recursive: true });
  expect(await told()).toEqual([]);
  expect((await loadDataset(dir)).dataset).toEqual(before);
});

test("of a record that is there in both endings nobody can tell which is meant", async () => {
  for (const name of ["dataset", "programs/sample-new"]) cpSync(join(dir, `${name}.yaml`), join(dir, `${name}.yml`));
  expect(await told()).toEqual(["file-double /dataset.yml", "file-double /programs/sample-new.yml"]);
  const { dataset, problems } = await loadDataset(dir);
  expect(dataset).toBeNull();
  expect(problems[0]?.values).toEqual({ file: `${dir}/dataset.yml`, other: `${dir}/dataset.yaml` });
});

test("empty, oversized and unreadable files are told without being parsed", async () => {
  writeFileSync(join(dir, "programs/empty.yaml"), "");
  writeFileSync(join(dir, "programs/huge.yaml"), "#".repeat(1_048_577));
  mkdirSync(join(dir, "programs/folder.yaml"));
  expect(await told()).toEqual([
    "file-empty /programs/empty.yaml",
    "file-unreadable /programs/folder.yaml",
    "file-too-large /programs/huge.yaml",
  ]);
});

async function placesIn({ records, locator }: Loaded) {
  const locate = await locator();
  return records.programs.map((program) => locate(program, ["goal"]));
}

test("Windows line ends change neither values nor places", async () => {
  const before = await loadDataset(dir);
  const placesBefore = await placesIn(before);
  for (const { id } of before.records.programs) {
    const path = join(dir, "programs", `${id}.yaml`);
    writeFileSync(path, readFileSync(path, "utf8").replace(/\r?\n/g, "\r\n"));
  }
  const after = await loadDataset(dir);
  expect(after.dataset).toEqual(before.dataset);
  expect(after.sources).toEqual(before.sources);
  expect(await placesIn(after)).toEqual(placesBefore);
});

test("our own dataset has no error, and no warning but for what the document itself contradicts", async () => {
  const loaded = await loadDataset(resolve(import.meta.dirname, "../../data"));
  expect(loaded.problems).toEqual([]);
  const ofTheDocument = new Set([
    "index-missing",
    "index-spelling",
    "kpi-period-over",
    "project-foreign",
    "project-name-former",
    "strategy-dates",
  ]);
  expect(checkDataset(loaded).filter(({ code }) => !ofTheDocument.has(code))).toEqual([]);
});

test("a file that is about to be written beside the same record in the other ending is told before", async () => {
  const text = readFileSync(join(dir, "programs/sample-new.yaml"));
  const { problems } = await loadDataset(dir, new Map([[`${dir}/programs/sample-new.yml`, text]]));
  expect(problems).toMatchObject([{ code: "file-double" }]);
});
