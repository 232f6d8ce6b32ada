import { expect, test } from "vitest";
import { checkDataset } from "../../../../src/check/check-dataset.ts";
import type { DatasetFile } from "../../../../src/load/list-dataset.ts";
import { parseDataset } from "../../../../src/load/parse-dataset.ts";
import { initialFiles } from "../../../../src/tasks/init/init-dataset.ts";

const kinds = [
  [/^dataset\.yaml$/, "edition"],
  [/^projects\.yaml$/, "projects"],
  [/^programs\//, "program"],
  [/^meetings\//, "meeting"],
] as const;

function datasetFiles(fiscalYear: number): DatasetFile[] {
  return initialFiles(fiscalYear).flatMap(({ path, text }) => {
    const kind = kinds.find(([form]) => form.test(path))?.[1];
    return kind === undefined ? [] : [{ kind, path, content: { bytes: new TextEncoder().encode(text) } }];
  });
}

test.each([2019, 2026, 2031])("the dataset to start from has no problem, for fiscal year %i", async (fiscalYear) => {
  const loaded = await parseDataset(datasetFiles(fiscalYear));
  expect([...loaded.problems, ...checkDataset(loaded)]).toEqual([]);
  expect(loaded.dataset?.fiscalYear).toBe(fiscalYear);
  expect(Object.keys(loaded.dataset?.programs[0]?.budget.initial ?? {})).toHaveLength(3);
});

test("every name in it says that it is an example", async () => {
  const { dataset } = await parseDataset(datasetFiles(2026));
  const [program] = dataset?.programs ?? [];
  const [meeting] = dataset?.meetings ?? [];
  const names = [
    dataset?.title,
    ...(dataset?.sources.flatMap(({ title, body }) => [title, body]) ?? []),
    ...(dataset?.projects.map(({ name }) => name) ?? []),
    program?.name,
    program?.offices.lead,
    ...(program?.kpis.map(({ indicator }) => indicator) ?? []),
    ...[program?.results, program?.continuing, program?.new].flatMap((topics) => topics?.map(({ title }) => title)),
    ...(program?.strategies.map(({ title }) => title) ?? []),
    ...(program?.related.map(({ name }) => name) ?? []),
    meeting?.body,
    ...(meeting?.agenda.map(({ title }) => title) ?? []),
  ];
  expect(names.length).toBeGreaterThan(14);
  expect(names.filter((name) => !name?.includes("例"))).toEqual([]);
});

test("each file names the schema that stands beside it", () => {
  const files = new Map(initialFiles(2026).map(({ path, text }) => [path, text]));
  const named = [...files].flatMap(([path, text]) => {
    const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1];
    return schema === undefined ? [] : [new URL(schema, `file:///${path}`).pathname.slice(1)];
  });
  expect(named).toHaveLength(4);
  expect(named.filter((path) => !files.has(path))).toEqual([]);
});
