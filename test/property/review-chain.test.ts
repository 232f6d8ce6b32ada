import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DatasetFile } from "../../src/load/list-dataset.ts";
import { parseDataset } from "../../src/load/parse-dataset.ts";
import { readReturnedFile } from "../../src/review/form/returned-file.ts";
import { reviewFiles } from "../../src/review/review-files.ts";
import { tidyReviewText } from "../../src/review/value/read-cell.ts";
import { planEdits } from "../../src/tasks/review/plan-edits.ts";
import { planWrite } from "../../src/write/dataset/plan-write.ts";
import { type FixtureCell, requestWorkbook } from "../fixtures/review-workbook.ts";
import { rounds } from "../fixtures/rounds.ts";

// From what a reviewer types to what the next build reads: workbook → review → YAML → dataset.
const small = join(import.meta.dirname, "../datasets/small");
const path = "data/programs/sample-drug.yaml";
const files: DatasetFile[] = [
  fileOf("edition", "dataset.yaml"),
  fileOf("projects", "projects.yaml"),
  fileOf("program", "programs/sample-drug.yaml"),
];

function fileOf(kind: DatasetFile["kind"], name: string): DatasetFile {
  return { kind, path: `data/${name}`, content: { bytes: readFileSync(join(small, name)) } };
}

type Typed = { readonly cell: FixtureCell; readonly value: number | string | null };

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode((one.codePointAt(0) ?? 0) + 0xfee0));
const asAmount: readonly ((amount: number) => FixtureCell)[] = [
  (amount) => amount,
  (amount) => String(amount),
  (amount) => ` ${amount.toLocaleString("en-US")}　`,
  (amount) => fullWidth(amount.toLocaleString("en-US")),
  (amount) => `${amount.toLocaleString("en-US")}千円`,
  (amount) => `￥${amount},000円`.replace(",", ""),
  (amount) => ({ xml: `<c r="@"><v>${amount}.0000000001</v></c>` }),
];
const nothing: fc.Arbitrary<Typed> = fc
  .constantFrom<FixtureCell>(null, "", "－", " - ", "なし", { xml: '<c r="@" s="1"/>' })
  .map((cell) => ({ cell, value: null }));
const amount = fc.oneof(
  nothing,
  fc
    .record({ value: fc.integer({ min: 0, max: 1e8 }), write: fc.constantFrom(...asAmount) })
    .map(({ value, write }): Typed => ({ cell: write(value), value })),
);
const words = fc.oneof(
  nothing,
  fc
    .array(
      fc.constantFrom("- ", ": ", "#", "検体", "2026", '"', "'", "\n", "{", "▲", "no", " ", "&", "=1", "@", "\t"),
      {
        maxLength: 9,
      },
    )
    .map((parts) => parts.join(""))
    .filter((text) => !/^[-\s]*$/.test(text))
    .map((text): Typed => ({ cell: text, value: tidyReviewText(text) })),
);

test("what is typed into a cell, in any of its spellings, is what the dataset holds after it was applied", async () => {
  await fc.assert(
    fc.asyncProperty(amount, amount, words, words, async (request, assessment, requestReason, remark) => {
      const typed = { request, assessment, requestReason, remark };
      const loaded = await parseDataset(files);
      const edited = await applied(loaded, typed);
      const budget = edited.dataset?.programs[0]?.budget;
      for (const [field, { value }] of Object.entries(typed))
        expect(budget?.[field as keyof typeof typed]?.[2026] ?? null).toBe(value);
      // The same workbook once more has nothing new.
      expect(recordsOf(edited, typed).filter(({ state }) => state !== "unchanged")).toEqual([]);
    }),
    { numRuns: rounds(150) },
  );
});

type Loaded = Awaited<ReturnType<typeof parseDataset>>;

function recordsOf({ dataset }: Loaded, typed: Readonly<Record<string, Typed>>) {
  const cells = Object.fromEntries(Object.entries(typed).map(([field, { cell }]) => [field, cell]));
  const file = readReturnedFile("a.xlsx", requestWorkbook([{ id: "sample-drug", ...cells }]));
  if ("problems" in file || dataset === null) throw new Error(JSON.stringify(file));
  return reviewFiles([file], dataset, { confirm: ["all"] }).records;
}

async function applied(loaded: Loaded, typed: Readonly<Record<string, Typed>>): Promise<Loaded> {
  const { edits, seen } = planEdits(recordsOf(loaded, typed), loaded, "data");
  const { texts, faults } = planWrite(edits, (file) => seen.get(file) ?? null);
  expect(faults).toEqual([]);
  const edit = texts.get(path.slice("data/".length));
  if (edit === undefined) return loaded;
  const bytes = new Uint8Array(Buffer.from(edit.after ?? ""));
  const edited = await parseDataset(files.map((file) => (file.path === path ? { ...file, content: { bytes } } : file)));
  expect(edited.problems).toEqual([]);
  return edited;
}
