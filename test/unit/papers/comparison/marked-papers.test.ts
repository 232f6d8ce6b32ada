import { expect, test } from "vitest";
import type { Program } from "../../../../src/model/program.ts";
import { markedBriefings, markedPapers } from "../../../../src/papers/comparison/marked-papers.ts";
import type { Revision } from "../../../../src/render/word/revision/pen.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { aLook } from "../../../fixtures/a-look.ts";

const program = (id: string, changes: Partial<Program> = {}) => aProgram({ id, name: `${id}研究事業`, ...changes });

function papersOf(old: readonly Program[], now: readonly Program[], changes: Partial<Revision> = {}) {
  const revision = {
    who: "Shiryo",
    marks: "revisions",
    date: new Date("2025-07-16T00:00:00Z"),
    words: aLook.words,
    ...changes,
  } as const;
  const templates = { sources: [], files: new Map() } as unknown as Parameters<typeof markedPapers>[0]["templates"];
  return markedPapers({ old: aDataset(old), dataset: aDataset(now), templates, revision });
}

const wanted = (papers: ReturnType<typeof papersOf>) =>
  papers.filter(({ isNeeded }) => isNeeded?.()).map(({ id }) => id);

test("changed, new and gone programmes are marked, others are not", () => {
  const old = [program("same"), program("changed"), program("gone")];
  const now = [program("same"), program("changed", { goal: "別の目的。" }), program("new")];
  expect(wanted(papersOf(old, now))).toEqual(["changed", "new", "gone"]);
});

test("a programme whose id changed is found by its name", () => {
  const papers = papersOf([program("old-id", { name: "標本研究事業" })], [program("new-id", { name: "標本研究事業" })]);
  expect(papers.map(({ id }) => id)).toEqual(["new-id"]);
  // Of two with one name, the one whose id stays is the same programme, and the other is new.
  const twins = papersOf([program("first", { name: "標本" })], [program("second", { name: "標本" }), program("first")]);
  expect(twins.map(({ id }) => id)).toEqual(["second", "first"]);
});

test("what is asked for is part of the key and of what tells why", () => {
  const [old, now] = [[program("one")], [program("one", { goal: "別の目的。" })]];
  const [usual] = papersOf(old, now);
  const [visible] = papersOf(old, now, { marks: "visible" });
  const [since] = papersOf([program("one", { goal: "前の目的。" })], now);
  expect(new Set([usual, visible, since].map((paper) => paper?.key())).size).toBe(3);
  expect(visible?.basis?.files["--marks"]).not.toBe(usual?.basis?.files["--marks"]);
  expect(since?.basis?.files["--against"]).not.toBe(usual?.basis?.files["--against"]);
  expect(since?.basis?.viewDigest(aDataset(now))).toBe(usual?.basis?.viewDigest(aDataset(now)));
  const { name } = markedBriefings({ old: aDataset([]), who: "Shiryo", marks: "revisions" });
  expect(usual?.path.startsWith(`${name}/`)).toBe(true);
});
