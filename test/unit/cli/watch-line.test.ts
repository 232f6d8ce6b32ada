import { expect, test } from "vitest";
import { english } from "../../fixtures/english-terminal.ts";
import { watchLine } from "../../../src/cli/output/watch-line.ts";

const round = {
  time: new Date(2026, 3, 1, 14, 5, 2),
  changed: ["data/programs/cancer.yaml"],
  built: ["cancer", "overview", "pj1"].map((id) => ({ id, kind: "workbooks" as const })),
  kept: 34,
  removed: 0,
  leftAlone: 0,
  errors: 0,
  isPlanned: true,
  isStopped: false,
  seconds: 0.312,
};

test("a round is told in one line: the time, what was saved, what was made", () => {
  expect(watchLine(round, english)).toBe("14:05:02 cancer.yaml → 3 built (cancer, overview, pj1), 0.31 s\n");
});

test("many papers are counted by kind, many files by number", () => {
  const built = Array.from({ length: 29 }, (_, at) => ({ id: String(at), kind: "briefings" as const }));
  const changed = ["data/a.yaml", "data/b.yaml", "data/c.yaml"];
  expect(watchLine({ ...round, changed, built, kept: 8 }, english)).toContain(
    "a.yaml and 2 more → 29 briefings built, 0.31 s",
  );
  const mixed = [{ id: "x", kind: "workbooks" as const }, { id: "y", kind: "packets" as const }, ...built.slice(0, 3)];
  expect(watchLine({ ...round, built: mixed }, english)).toContain("→ 1 workbook, 1 packet paper, 3 briefings built");
});

test("nothing due, errors, papers left and the first round have words of their own", () => {
  expect(watchLine({ ...round, built: [], kept: 37 }, english)).toContain("nothing due, 37 kept");
  expect(watchLine({ ...round, isPlanned: false, errors: 2 }, english)).toContain("2 errors, nothing was written");
  expect(watchLine({ ...round, leftAlone: 1, removed: 1 }, english)).toContain("1 removed, 1 left alone");
  expect(watchLine({ ...round, leftAlone: 1, isStopped: true }, english)).toContain("1 not made");
  expect(watchLine({ ...round, changed: [] }, english)).toMatch(/^14:05:02 3 built/);
});
