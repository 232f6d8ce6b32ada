import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDataset } from "../../src/check/check-dataset.ts";
import type { DatasetFile } from "../../src/load/list-dataset.ts";
import { parseDataset } from "../../src/load/parse-dataset.ts";
import { readReturnedFile } from "../../src/review/form/returned-file.ts";
import { reviewFiles } from "../../src/review/review-files.ts";
import { planEdits } from "../../src/tasks/review/plan-edits.ts";
import { planWrite } from "../../src/write/dataset/plan-write.ts";
import { anyText } from "../fixtures/any-text.ts";
import { type FixtureCell, requestWorkbook } from "../fixtures/review-workbook.ts";
import { rounds } from "../fixtures/rounds.ts";

// Whatever is typed into a cell is taken over, or named at the cell: it never keeps the figure beside it out.
const small = join(import.meta.dirname, "../datasets/small");
const files = [
  fileOf("edition", "dataset.yaml"),
  fileOf("projects", "projects.yaml"),
  fileOf("program", "programs/sample-drug.yaml"),
];

function fileOf(kind: DatasetFile["kind"], name: string): DatasetFile {
  return { kind, path: `data/${name}`, content: { bytes: readFileSync(join(small, name)) } };
}

const odd = [
  "▲0",
  "△0",
  "-0",
  "(0)",
  "▲0.0",
  "０",
  "▲",
  "NaN",
  "Infinity",
  "-Infinity",
  "1E400",
  "0x10",
  "1_000",
  "~",
  "null",
];
const oddText = [
  "|",
  "- |",
  "? a",
  "a: |",
  "\u00a0",
  "\u200b",
  "\u2028x",
  "x\u0085y",
  "\ufeff",
  "\ue000",
  "%TAG",
  "---",
  "...",
  "<<",
  "x\ty",
  " \n x \n\n",
  "*a",
  "&a b",
  "!!str x",
  "\u3000",
  "'\"",
  "𠮷\n🈁",
];
const rawNumbers = [
  "-0",
  "-0.0",
  "NaN",
  "1E400",
  "-1E400",
  "1E-400",
  "-1E-400",
  "9007199254740993",
  "",
  "1E+300",
  "0.1E1",
  "+5",
  "INF",
];

const figure: fc.Arbitrary<FixtureCell> = fc.oneof(
  fc.constantFrom(...odd),
  fc.constantFrom(...rawNumbers).map((raw) => ({ xml: `<c r="@"><v>${raw}</v></c>` })),
  anyText,
);
const text: fc.Arbitrary<FixtureCell> = fc.oneof(
  fc.constantFrom(...oddText, ...odd),
  anyText,
  fc.constantFrom(0, -0, 1e21),
);

test("no cell keeps another from being applied", async () => {
  await fc.assert(
    fc.asyncProperty(figure, text, text, async (assessment, requestReason, remark) => {
      const loaded = await parseDataset(files);
      const row = { id: "sample-drug", request: 1_300_000, assessment, requestReason, remark };
      const returned = readReturnedFile("a.xlsx", requestWorkbook([row]));
      if ("problems" in returned || loaded.dataset === null) throw new Error(JSON.stringify(returned));
      const { records } = reviewFiles([returned], loaded.dataset, { confirm: ["all"] });
      expect(records.find(({ field }) => field === "request")?.decision).toBe("apply");
      const { edits, seen } = planEdits(records, loaded, "data");
      const { texts, faults } = planWrite(edits, (file) => seen.get(file) ?? null);
      expect(faults).toEqual([]);
      const after = texts.get("programs/sample-drug.yaml")?.after ?? "";
      const content = { bytes: new Uint8Array(Buffer.from(after)) };
      const edited = await parseDataset(files.map((file) => (file.kind === "program" ? { ...file, content } : file)));
      const errors = [...edited.problems, ...checkDataset(edited)].filter(({ severity }) => severity === "error");
      expect(errors).toEqual([]);
    }),
    { numRuns: rounds(20) },
  );
});
