import { expect, test } from "vitest";
import { problemOf } from "../../../src/base/problem.ts";
import type { DatasetFile } from "../../../src/load/list-dataset.ts";
import { parseDataset } from "../../../src/load/parse-dataset.ts";
import { sampleProgram } from "./sample-program.ts";

const file = (kind: DatasetFile["kind"], path: string, text: string): DatasetFile => ({
  kind,
  path,
  content: { bytes: new TextEncoder().encode(text) },
});

const edition = file(
  "edition",
  "data/dataset.yaml",
  "title: 標本\nfiscalYear: 2026\nsources: [{ id: policy, title: 方針, date: 2025-07-16, body: 部会 }]\n",
);
const projects = file(
  "projects",
  "data/projects.yaml",
  "- { id: pj2, no: 2, name: 機器, aliases: [] }\n- id: pj1\n  no: 1\n  name: 医薬品\n  aliases: []\n",
);
const program = (id: string, ...lines: readonly string[]) =>
  file("program", `data/programs/${id}.yaml`, sampleProgram(`id: ${id}`, ...lines));

test("records are sorted by number, then id", async () => {
  const files = [program("c", "no: 1"), program("b", "no: 2"), program("a", "no: 2")];
  const { dataset, problems } = await parseDataset([edition, projects, ...files]);
  expect(problems).toEqual([]);
  expect(dataset?.programs.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  expect(dataset?.projects.map(({ id }) => id)).toEqual(["pj1", "pj2"]);
  expect(dataset).toMatchObject({ title: "標本", fiscalYear: 2026, meetings: [] });
});

test("every field of every record has its place", async () => {
  const { dataset, locator, originOf } = await parseDataset([edition, projects, program("a")]);
  const locate = await locator();
  const [pj1] = dataset?.projects ?? [];
  const [a] = dataset?.programs ?? [];
  if (pj1 === undefined || a === undefined) throw new Error("the records are there");
  expect(locate(a)).toEqual({ file: "data/programs/a.yaml", line: 1, col: 1 });
  expect(locate(a, ["budget", "initial", "2025"])).toEqual({ file: "data/programs/a.yaml", line: 7, col: 43 });
  expect(locate(a, ["budget", "initial", "2025"], "key")).toMatchObject({ line: 7, col: 35 });
  expect(locate(a, ["budget", "byProject"])).toMatchObject({ line: 7, col: 9 });
  expect(locate(pj1, ["name"])).toEqual({ file: "data/projects.yaml", line: 4, col: 9 });
  expect(originOf(pj1)).toMatchObject({ path: [1], source: { file: "data/projects.yaml" } });
  expect(originOf({})).toBeUndefined();
});

test("an error anywhere leaves no dataset, but every record that could be read", async () => {
  const unread: DatasetFile = {
    kind: "program",
    path: "data/programs/b.yaml",
    content: { problem: problemOf("file-unreadable", { path: "data/programs/b.yaml", reason: "ENOENT" }) },
  };
  const { dataset, records, problems } = await parseDataset([edition, projects, program("a"), unread]);
  expect(dataset).toBeNull();
  expect(records.programs.map(({ id }) => id)).toEqual(["a"]);
  expect(records.complete).toEqual(new Set(["edition", "projects"]));
  expect(problems).toHaveLength(1);
});
