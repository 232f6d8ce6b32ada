import { expect, test } from "vitest";
import type { Paper } from "../../../../src/papers/paper/paper.ts";
import { planBuild } from "../../../../src/pipeline/plan/plan-build.ts";

function paper(path: string, key: string): Paper {
  return {
    kind: "briefings",
    names: [],
    id: path,
    title: path,
    projects: [],
    path,
    key: () => key,
    render: () => Promise.reject(new Error()),
  };
}

const isLeftOver = () => true;
const records = new Set<string>();
const written = new Map([
  ["fresh.docx", { key: "1", digest: "a" }],
  ["stale.docx", { key: "1", digest: "a" }],
  ["edited.docx", { key: "1", digest: "a" }],
  ["gone.docx", { key: "1", digest: "a" }],
  ["left.docx", { key: "1", digest: "a" }],
  ["left-edited.docx", { key: "1", digest: "a" }],
]);
const found = new Map([
  ["fresh.docx", "a"],
  ["stale.docx", "a"],
  ["edited.docx", "x"],
  ["foreign.docx", "x"],
  ["left.docx", "a"],
  ["left-edited.docx", "x"],
]);

test("a paper is fresh, stale, edited or missing by what was written and what is found", () => {
  const wanted = [
    paper("fresh.docx", "1"),
    paper("stale.docx", "2"),
    paper("edited.docx", "2"),
    paper("gone.docx", "1"),
    paper("foreign.docx", "1"),
  ];
  const { papers, orphans } = planBuild({ all: wanted, selected: wanted, isLeftOver, records }, { written, found });
  expect(papers.map(({ paper, state }) => `${paper.path} ${state}`)).toEqual([
    "fresh.docx fresh",
    "stale.docx stale",
    "edited.docx edited",
    "gone.docx missing",
    "foreign.docx edited",
  ]);
  expect(orphans).toEqual([
    { path: "left.docx", id: "", there: "a", isOurs: true, isVanished: false },
    { path: "left-edited.docx", id: "", there: "x", isOurs: false, isVanished: false },
  ]);
});

const beside = "a (new).docx";
const states = (entries: Record<string, [key: string, digest: string]>, files: Record<string, string>) => {
  const last = new Map(Object.entries(entries).map(([path, [key, digest]]) => [path, { key, digest }]));
  const wanted = [paper("a.docx", "2")];
  const plan = planBuild(
    { all: wanted, selected: wanted, isLeftOver, records },
    { written: last, found: new Map(Object.entries(files)) },
  );
  return plan.papers.map((planned) => [planned.state, planned.isDue, planned.beside?.state]).flat();
};

test("beside a paper that was changed by hand and is due, the new version is written once", () => {
  expect(states({ "a.docx": ["1", "a"] }, { "a.docx": "x" })).toEqual(["edited", true, "missing"]);
  const both: Parameters<typeof states>[0] = { "a.docx": ["1", "a"], [beside]: ["2", "b"] };
  expect(states(both, { "a.docx": "x", [beside]: "b" })).toEqual(["edited", true, "fresh"]);
  expect(states(both, { "a.docx": "x", [beside]: "y" })).toEqual(["edited", true, "edited"]);
  expect(states(both, { "a.docx": "x" })).toEqual(["edited", true, "taken"]);
  const older: typeof both = { ...both, [beside]: ["1.5", "b"] };
  expect(states(older, { "a.docx": "x", [beside]: "b" })).toEqual(["edited", true, "stale"]);
  expect(states(older, { "a.docx": "x" })).toEqual(["edited", true, "missing"]);
});

test("a paper that was changed by hand but is not due needs no new version", () => {
  expect(states({ "a.docx": ["2", "a"] }, { "a.docx": "x" })).toEqual(["edited", false, undefined]);
});

test("a file of somebody else's where the new version would go is left", () => {
  expect(states({ "a.docx": ["1", "a"] }, { "a.docx": "x", [beside]: "y" })).toEqual(["edited", true, "edited"]);
});

test("the new version moved into the paper's place is ours, and none is needed beside it", () => {
  const both: Parameters<typeof states>[0] = { "a.docx": ["1", "a"], [beside]: ["2", "b"] };
  expect(states(both, { "a.docx": "b" })).toEqual(["fresh", false, "unwanted"]);
  expect(states(both, { "a.docx": "b", [beside]: "b" })).toEqual(["fresh", false, "unwanted"]);
});
