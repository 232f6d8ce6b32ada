import { expect, test } from "vitest";
import { parseDataset } from "../../../src/load/parse-dataset.ts";
import { schemaVersionProblem } from "../../../src/load/schema-version-problem.ts";

const place = { file: "data/dataset.yaml", line: 1, col: 16 };

test.each([
  [undefined, 1, undefined],
  [1, 1, undefined],
  [2, 1, "schema-newer"],
  [undefined, 2, "schema-older"],
  [1, 2, "schema-older"],
])("a dataset that states %s is read by a program of version %i with %s", (stated, newest, code) => {
  expect(schemaVersionProblem(stated, place, newest)?.code).toBe(code);
});

test("of a dataset for a newer program nothing else is told, and the place is that of the version", async () => {
  const text = "schemaVersion: 9\nnews: x\ntitle: 標本\nfiscalYear: 2026\nsources: []\n";
  const content = { bytes: new TextEncoder().encode(text) };
  const { dataset, problems } = await parseDataset([{ kind: "edition", path: "data/dataset.yaml", content }]);
  expect(dataset).toBeNull();
  expect(problems).toMatchObject([{ code: "schema-newer", place }]);
});
