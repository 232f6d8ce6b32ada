import { expect, test } from "vitest";
import { checkDataset } from "../../../../src/check/check-dataset.ts";
import type { DatasetFile } from "../../../../src/load/list-dataset.ts";
import { parseDataset } from "../../../../src/load/parse-dataset.ts";
import { type Language, languages } from "../../../../src/words/language.ts";
import { initialFiles } from "../../../../src/tasks/init/init-dataset.ts";

const kinds = [
  [/^dataset\.yaml$/, "edition"],
  [/^projects\.yaml$/, "projects"],
  [/^programs\//, "program"],
  [/^meetings\//, "meeting"],
] as const;

function datasetFiles(fiscalYear: number, language: Language): DatasetFile[] {
  return initialFiles(fiscalYear, language).flatMap(({ path, text }) => {
    const kind = kinds.find(([form]) => form.test(path))?.[1];
    return kind === undefined ? [] : [{ kind, path, content: { bytes: new TextEncoder().encode(text) } }];
  });
}

const made = languages.flatMap((language) => [2019, 2026, 2031].map((year) => [language, year] as const));

test.each(made)("the dataset to start from has no problem, in %s for fiscal year %i", async (language, fiscalYear) => {
  const loaded = await parseDataset(datasetFiles(fiscalYear, language));
  expect([...loaded.problems, ...checkDataset(loaded)]).toEqual([]);
  expect(loaded.dataset).toMatchObject({ fiscalYear, language });
  expect(Object.keys(loaded.dataset?.programs[0]?.budget.initial ?? {})).toHaveLength(3);
});

test.each([
  ["ja", "例"],
  ["en", "xample"],
] as const)("every name in it says that it is an example, in %s", async (language, mark) => {
  const { dataset } = await parseDataset(datasetFiles(2026, language));
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
  expect(names.filter((name) => !name?.includes(mark))).toEqual([]);
});

test("each file names the schema that stands beside it", () => {
  const files = new Map(initialFiles(2026, "en").map(({ path, text }) => [path, text]));
  const named = [...files].flatMap(([path, text]) => {
    const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1];
    return schema === undefined ? [] : [new URL(schema, `file:///${path}`).pathname.slice(1)];
  });
  expect(named).toHaveLength(4);
  expect(named.filter((path) => !files.has(path))).toEqual([]);
});

test("the example in English has no character of Japanese", () => {
  const own = initialFiles(2026, "en").filter(({ path }) => !path.startsWith("."));
  expect(own.map(({ path }) => path)).toContain("README.md");
  expect(own.filter(({ text }) => /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
});
