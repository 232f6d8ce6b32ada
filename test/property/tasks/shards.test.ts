import fc from "fast-check";
import { expect, test } from "vitest";
import { dealPapers, paperCosts, papersOfShard } from "../../../src/tasks/shards/deal-papers.ts";
import type { Paper } from "../../../src/papers/paper/paper.ts";
import { rounds } from "../../fixtures/rounds.ts";

function paper(kind: Paper["kind"], id: string, projects: readonly string[], path = `${kind}/${id}`): Paper {
  const render = () => Promise.reject(new Error("nobody renders here"));
  return { kind, id, names: [], title: id, projects, path, key: () => id, render };
}

/** The papers of a dataset of some programmes in seven PJs, with a meeting or two. */
function papersOf(programs: number, meetings = 1): Paper[] {
  const projects = Array.from({ length: 7 }, (_, at) => `pj${at + 1}`);
  const briefings = Array.from({ length: programs }, (_, at) => paper("briefings", `p-${at}`, [`pj${1 + (at % 7)}`]));
  const workbooks = [paper("workbooks", "overview", []), ...projects.map((id) => paper("workbooks", id, [id]))];
  const csv = workbooks.map(({ id, projects: own }) => paper("workbooks", id, own, `workbooks/${id}.csv`));
  const packets = Array.from({ length: meetings }, (_, at) => [
    paper("packets", `m-${at}`, [], `packets/m-${at}/a.docx`),
    paper("packets", `m-${at}`, [], `packets/m-${at}.zip`),
  ]);
  return [...briefings, ...workbooks, ...csv, ...packets.flat()];
}

const shardsOf = (papers: readonly Paper[], of: number) =>
  Array.from({ length: of }, (_, at) => papersOfShard(papers, { index: at + 1, of }).map(({ path }) => path));

const sizes = fc.integer({ min: 0, max: 200 });
const counts = fc.integer({ min: 1, max: 12 });

test("shards hold every paper exactly once, for any number of programmes, meetings and shards", () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 3 }), counts, (programs, meetings, of) => {
      const papers = papersOf(programs, meetings);
      const dealt = shardsOf(papers, of).flat();
      expect(dealt.toSorted()).toEqual(papers.map(({ path }) => path).toSorted());
    }),
    { numRuns: rounds(40) },
  );
});

test("the order in which papers are listed makes no difference", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(papersOf(60), { minLength: 60 }), counts, (papers, of) => {
      const sorted = papers.toSorted((a, b) => (a.path < b.path ? -1 : 1));
      expect(shardsOf(papers, of).map((one) => one.toSorted())).toEqual(
        shardsOf(sorted, of).map((one) => one.toSorted()),
      );
    }),
    { numRuns: rounds(15) },
  );
});

test("a workbook and its CSV file, and all papers of a meeting, stay together", () => {
  for (const shard of shardsOf(papersOf(100, 3), 5)) {
    const workbooks = shard.filter((path) => /^workbooks\/[^.]+$/.test(path)).toSorted();
    const csv = shard.flatMap((path) => /^(workbooks\/.+)\.csv$/.exec(path)?.[1] ?? []).toSorted();
    expect(csv).toEqual(workbooks);
    expect(shard.filter((path) => path.startsWith("packets/")).length % 2).toBe(0);
  }
});

test("no shard takes much longer than its share, or than the dearest paper", () => {
  fc.assert(
    fc.property(sizes, counts, (programs, of) => {
      const groups = paperCosts(papersOf(programs));
      const dealt = dealPapers(groups, of);
      const loads = Array.from({ length: of }, () => 0);
      for (const { name, cost } of groups) loads[(dealt.get(name) ?? 0) - 1]! += cost;
      const share = groups.reduce((sum, { cost }) => sum + cost, 0) / of;
      const dearest = Math.max(...groups.map(({ cost }) => cost));
      expect(Math.max(...loads)).toBeLessThanOrEqual(Math.max(share * 1.35, dearest * 1.35));
    }),
    { numRuns: rounds(100) },
  );
});

test("a programme more moves next to no other paper", () => {
  const moved = [30, 100, 290, 1000].map((programs) => {
    const [before, after] = [programs, programs + 1].map((count) => dealPapers(paperCosts(papersOf(count)), 4));
    return [...(before ?? [])].filter(([name, shard]) => after?.get(name) !== shard).length;
  });
  expect(Math.max(...moved)).toBeLessThanOrEqual(3);
});
