import { expect, test } from "vitest";
import { idInName, kindAt, onePerRecord, plainPath } from "../../../src/model/dataset-paths.ts";

test("a path tells what stands there, in both endings and any case", () => {
  const kinds = ["dataset.yaml", "projects.yml", "programs/a.yml", "meetings/b.YAML"].map(kindAt);
  expect(kinds).toEqual(["edition", "projects", "program", "meeting"]);
});

test("what has another ending, another folder or a hidden name is no record", () => {
  const paths = [
    "dataset",
    "programs",
    "programs/a.yaml.txt",
    "programs/a.json",
    "programs/.a.yaml",
    "programs/x/a.yml",
  ];
  expect([...paths, "a.yaml", "reviews/a.yaml", "Dataset.yaml"].map(kindAt)).toEqual(Array(9).fill(null));
});

test("a record's id is its file's name, and its path has one spelling", () => {
  expect(["data/programs/a.b.yml", "a.YAML"].map(idInName)).toEqual(["a.b", "a"]);
  expect(["programs/a.yml", "programs/a.yaml", "a.YAML"].map(plainPath)).toEqual([
    "programs/a.yaml",
    "programs/a.yaml",
    "a.yaml",
  ]);
});

test("of files that hold the same record the first stays, and each other one is told", () => {
  const { files, problems } = onePerRecord(["a.yaml", "a.yml", "b.yml"].map((path) => ({ path })));
  expect(files).toEqual([{ path: "a.yaml" }, { path: "b.yml" }]);
  expect(problems).toMatchObject([{ code: "file-double", values: { other: "a.yaml" }, place: { file: "a.yml" } }]);
});
