import { expect, test } from "vitest";
import type { Paper } from "../../../src/build/paper.ts";
import { planBuild } from "../../../src/build/plan-build.ts";

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
  const { papers, orphans } = planBuild({ all: wanted, selected: wanted }, written, found);
  expect(papers.map(({ paper, state }) => `${paper.path} ${state}`)).toEqual([
    "fresh.docx fresh",
    "stale.docx stale",
    "edited.docx edited",
    "gone.docx missing",
    "foreign.docx edited",
  ]);
  expect(orphans).toEqual([
    { path: "left.docx", isOurs: true },
    { path: "left-edited.docx", isOurs: false },
  ]);
});
