import { expect, test } from "vitest";
import type { ImportedProgram } from "../../../../src/import/read/imported-document.ts";
import { assignIds } from "../../../../src/import/records/assign-ids.ts";

const read = (...names: (string | Partial<ImportedProgram>)[]) =>
  names.map((name, at) => ({
    no: at + 1,
    aliases: [],
    ...(typeof name === "string" ? { name } : name),
  })) as unknown as ImportedProgram[];
const idsOf = (...args: Parameters<typeof assignIds>) => assignIds(...args).map(({ id, by }) => `${id} ${by}`);

const known = [
  { id: "aging", name: "長寿科学研究開発事業" },
  { id: "mind", name: "障害者対策研究事業（精神分野）" },
  { id: "body", name: "障害者対策研究事業（身体分野）" },
  { id: "cross", name: "標本横断研究事業", formerName: "標本連携研究事業", aliases: ["横断標本事業"] },
];

test("a programme keeps its id under the same name, whatever widths and spaces", () => {
  expect(idsOf(read("障害者対策研究事業(精神 分野)", "長寿科学研究開発事業"), known)).toEqual([
    "mind name",
    "aging name",
  ]);
});

test("a former name or an alias on either side will do", () => {
  expect(idsOf(read("標本連携研究事業"), known)).toEqual(["cross other-name"]);
  expect(idsOf(read({ name: "標本総合研究事業", formerName: "標本横断研究事業" }), known)).toEqual([
    "cross other-name",
  ]);
});

test("a name nearly the same is matched and told, the exact one goes first", () => {
  expect(assignIds(read("長寿科学開発研究事業"), known)).toEqual([
    { no: 1, id: "aging", by: "near-name", knownName: "長寿科学研究開発事業" },
  ]);
  expect(idsOf(read("障害者対策研究事業（精神・身体分野）", "障害者対策研究事業（精神分野）"), known)[1]).toBe(
    "mind name",
  );
});

test("a name as near to one as to another is matched with neither", () => {
  const two = [known[1], known[2]].filter((one) => one !== undefined);
  expect(idsOf(read("障害者対策研究事業（感覚分野）"), two)).toEqual(["program-01 new"]);
});

test("new programmes are numbered by their place, past ids in use", () => {
  expect(idsOf(read("甲", "乙", "丙丁戊"), [{ id: "program-02", name: "まったく別の名の研究事業" }])).toEqual([
    "program-01 new",
    "program-03 new",
    "program-04 new",
  ]);
  expect(idsOf(read({ name: "" }, {}), [])).toEqual(["program-01 new", "program-02 new"]);
});
