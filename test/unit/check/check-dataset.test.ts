import { expect, test } from "vitest";
import { checkDataset } from "../../../src/check/check-dataset.ts";
import type { DatasetFileKind } from "../../../src/model/dataset-paths.ts";
import { parseDataset } from "../../../src/load/parse-dataset.ts";
import { placedProblems } from "../../../src/load/placed-problems.ts";
import { sampleProgram } from "../load/sample-program.ts";

const edition = `title: 標本
fiscalYear: 2026
sources: [{ id: policy, title: 方針, date: 2025-07-16, body: 部会 }]
`;
const projects = `- { id: pj1, no: 1, name: 医薬品, aliases: [] }
- { id: pj2, no: 2, name: 機器, aliases: [] }
`;

/** Everything that is told about a dataset of these programmes, texts of proper length apart. */
async function problemsOf(programs: Readonly<Record<string, string>>): Promise<string[]> {
  const file = (kind: DatasetFileKind, path: string, text: string) => ({
    kind,
    path,
    content: { bytes: new TextEncoder().encode(text) },
  });
  const files = [
    file("edition", "data/dataset.yaml", edition),
    file("projects", "data/projects.yaml", projects),
    ...Object.entries(programs).map(([id, text]) => file("program", `data/programs/${id}.yaml`, text)),
  ];
  const loaded = await parseDataset(files);
  const texts = new Map(files.map(({ path, content }) => [path, content.bytes]));
  const placed = await placedProblems([...loaded.problems, ...checkDataset(loaded)], texts);
  return placed
    .filter(({ code }) => code !== "text-length" && code !== "project-empty" && code !== "source-range")
    .map(({ code, place }) => `${place?.file.split("/").at(-1)}:${place?.line}:${place?.col} ${code}`);
}

const named = (id: string, no: number) => [`id: ${id}`, `no: ${no}`, `name: 標本${no}`];

test("a dataset with ten different faults prints ten problems, each at its place", async () => {
  const kpi = (rest: string) =>
    `kpis: [{ stage: output, kind: monitoring, indicator: 件数, ${rest}, source: { from: 1, to: 1 } }]`;
  const found = await problemsOf({
    a: sampleProgram(...named("a", 1), "bakground: x"),
    b: sampleProgram(...named("b", 2), "no: two"),
    c: `${sampleProgram(...named("c", 3))}id: c\n`,
    d: `${sampleProgram(...named("d", 4))}"open\n`,
    e: sampleProgram(...named("x", 5)),
    f: sampleProgram(...named("f", 6), 'goal: "a\\u0007。"'),
    g: sampleProgram(...named("g", 7), "projects: [pj9]", "printedProjects: [薬 PJ]"),
    h: sampleProgram(...named("h", 8), kpi("period: { from: 2030, to: 2026 }")),
    i: sampleProgram(
      ...named("i", 9),
      'budget: { initial: { "2024": 100, "2025": 120 }, byProject: { "2025": { pj1: 119 } } }',
    ),
  });
  expect(found).toEqual([
    "a.yaml:18:1 schema-unknown-key",
    "b.yaml:2:5 schema-type",
    "c.yaml:18:1 yaml-duplicate-key",
    "d.yaml:18:1 yaml-syntax",
    "e.yaml:1:5 file-name",
    "f.yaml:9:7 text-character",
    "g.yaml:4:12 project-unknown",
    "g.yaml:5:19 project-name-unknown",
    "h.yaml:11:66 period-reversed",
    "i.yaml:7:71 split-sum",
  ]);
});

test("what only follows from a fault inside a file is not told", async () => {
  const found = await problemsOf({
    a: sampleProgram(...named("a", 1), 'budget: { initial: { "2024": 100, "2025": "1,5" } }'),
    b: sampleProgram(...named("b", 2)),
  });
  expect(found).toEqual(["a.yaml:7:43 schema-type"]);
});

test("a programme that cannot be read is not taken for a missing one", async () => {
  const found = await problemsOf({ a: sampleProgram(...named("a", 1), "no: x") });
  expect(found).toEqual(["a.yaml:2:5 schema-type"]);
});
