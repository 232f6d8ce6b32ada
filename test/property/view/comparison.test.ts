import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { DataPath } from "../../../src/base/place.ts";
import { loadDataset } from "../../../src/load/load-dataset.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { compareDatasets } from "../../../src/view/comparison/compare-datasets.ts";
import { comparisonViewOf, sidesOfTexts } from "../../../src/view/comparison/comparison-view-of.ts";
import { changedThroughout } from "../../fixtures/changed-throughout.ts";
import { rounds } from "../../fixtures/rounds.ts";

let dataset: Dataset;
const leaves: { readonly path: DataPath; readonly value: unknown }[] = [];
beforeAll(async () => {
  const loaded = await loadDataset(join(import.meta.dirname, "../../../data"));
  if (loaded.dataset === null) throw new Error(JSON.stringify(loaded.problems));
  dataset = loaded.dataset;
  // Another id is another record, and there are no words of another language.
  const isFixed = (path: DataPath) => path.at(-1) === "id" || path[0] === "language" || path[0] === "words";
  leaves.push(...leavesOf(dataset, []).filter(({ path }) => !isFixed(path)));
});

function leavesOf(value: unknown, path: DataPath): { path: DataPath; value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const labels = { title: "標本", newLabel: "新", oldLabel: "旧", wording: { language: "ja" } as const };

test("a dataset does not differ from itself, nor from a copy", () => {
  expect(compareDatasets(dataset, dataset).records).toEqual([]);
  const view = comparisonViewOf(compareDatasets(dataset, structuredClone(dataset)), labels);
  expect(view).toMatchObject({ isSame: true, groups: [], rows: [], notes: [] });
});

test("every leaf that changes is told, where it stands", () => {
  fc.assert(
    fc.property(fc.nat(leaves.length - 1), (at) => {
      const leaf = leaves[at];
      if (leaf === undefined) throw new Error("there is no such leaf");
      const changed = structuredClone(dataset);
      setLeaf(changed, leaf.path, changedValue(leaf.value, String(leaf.path.at(-1))));
      const { records } = compareDatasets(dataset, changed);
      expect(records).toHaveLength(1);
      const [kind, , ...inRecord] = leaf.path;
      const path = kind === "programs" || kind === "projects" || kind === "meetings" ? inRecord : leaf.path;
      // A list of names and a target are told whole.
      const isOn = (change: DataPath = []) => change.every((step, place) => path[place] === step);
      expect(records[0]?.changes.some(({ newPath }) => newPath !== undefined && isOn(newPath))).toBe(true);
    }),
    { numRuns: rounds(200) },
  );
});

function setLeaf(root: object, path: DataPath, value: unknown): void {
  const group = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], root);
  (group as Record<string, unknown>)[String(path.at(-1))] = value;
}

/** Fields that take some words only. */
const words: Readonly<Record<string, readonly unknown[]>> = {
  comparator: ["=", ">="],
  stage: ["output", "outcome"],
  kind: ["monitoring", "qualitative"],
  date: ["2020-01-01", "2020-02-01"],
  per: [undefined],
  cumulative: [7, 8],
  table: ["budget", "kpi"],
  briefings: [["a"]],
  summaries: [["a"]],
  workbooks: [["a"]],
  class: ["その他", "報告事項"],
};

function changedValue(value: unknown, key: string): unknown {
  const other = words[key];
  if (other !== undefined) return other.find((word) => word !== value);
  if (typeof value === "number") return value + 1;
  return typeof value === "string" ? `${value}改` : 1;
}

test("the pieces of a row are its texts, and equal texts have no marks", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc
      .array(fc.constantFrom("研究", "の", "成果", "を", "1,000", "千円", "、", "\n"), { maxLength: 20 })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, text, (old, now) => {
      const sides = sidesOfTexts(old, now);
      expect(sides.old.map((piece) => piece.text).join("")).toBe(old);
      expect(sides.new.map((piece) => piece.text).join("")).toBe(now);
      if (old === now) expect(sides.new.some(({ isMarked }) => isMarked)).toBe(false);
      expect([...sides.old, ...sides.new].every((piece) => piece.text !== "")).toBe(true);
    }),
  );
});

test("the table of a dataset changed throughout has a group for each programme and no empty cell", () => {
  const view = comparisonViewOf(compareDatasets(dataset, changedThroughout(dataset)), labels);
  expect(view.groups).toHaveLength(dataset.programs.length + 1);
  expect(view.summary).toEqual([`研究事業：変更${dataset.programs.length - 1}件、追加1件、削除1件`]);
  const isEmpty = (pieces: readonly { readonly text: string }[]) => pieces.every((piece) => piece.text === "");
  expect(view.rows.filter((row) => isEmpty(row.new) || isEmpty(row.old))).toEqual([]);
});
