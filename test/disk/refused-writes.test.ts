import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { build as buildPapers } from "../../src/pipeline/build.ts";
import { nothingDone, type OnEdited } from "../../src/pipeline/plan/build-request.ts";

// The system's refusals are put in where files are opened for writing; the rest is the real disk.
const disk = vi.hoisted(() => ({ refuse: (_path: string): string | null => null }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const openSync: typeof real.openSync = (path, ...rest) => {
    const code = rest[0] === "wx" ? disk.refuse(String(path)) : null;
    if (code !== null) throw Object.assign(new Error(code), { code });
    return real.openSync(path, ...rest);
  };
  return { ...real, openSync, default: { ...real, openSync } };
});

const root = resolve(import.meta.dirname, "../..");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-refused-"));
  cpSync(join(root, "test/datasets/small"), join(folder, "data"), { recursive: true });
  rmSync(join(folder, "data/meetings"), { recursive: true });
  disk.refuse = () => null;
});
afterEach(() => rmSync(folder, { recursive: true }));

async function build(onEdited?: OnEdited) {
  const report = await buildPapers({
    data: join(folder, "data"),
    templates: join(root, "templates"),
    builtInTemplates: join(root, "templates"),
    out: join(folder, "out"),
    selection: { ids: [] },
    force: false,
    onEdited,
    documentDate: null,
    onPaper: () => {},
    mostTried: 0,
    isAudited: false,
    lockAt: new Date(),
  });
  const { built, kept, removed } = report.result ?? nothingDone;
  const told = report.problems.filter(({ code }) => /^(paper|manifest|build)-/.test(code));
  return { built: built.length, kept: kept.length, removed: removed.length, codes: told.map(({ code }) => code) };
}

const raise = (amount: number) => {
  const file = join(folder, "data/programs/sample-drug.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/\b1[2-9]00000\b/, String(amount)));
};
const unfinished = () =>
  readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" }).filter((name) => name.includes("writing-"));

test("on a full disk the rest is not tried, what stands stays, and the next build is right", async () => {
  expect(await build()).toEqual({ built: 6, kept: 0, removed: 0, codes: [] });
  const paper = join(folder, "out/workbooks/00_全体.xlsx");
  const before = readFileSync(paper);
  raise(1300000);
  disk.refuse = (path) => (path.includes("workbooks") ? "ENOSPC" : null);
  expect(await build()).toEqual({ built: 1, kept: 3, removed: 0, codes: ["paper-not-written", "paper-not-written"] });
  expect(readFileSync(paper).equals(before)).toBe(true);
  expect(unfinished()).toEqual([]);
  disk.refuse = () => null;
  expect(await build()).toEqual({ built: 2, kept: 4, removed: 0, codes: [] });
});

test("where the manifest cannot be written, the next build knows the papers for ours", async () => {
  await build();
  raise(1300000);
  disk.refuse = (path) => (path.includes(".shiryo/.shiryo-writing") ? "EACCES" : null);
  expect(await build()).toEqual({ built: 3, kept: 3, removed: 0, codes: ["paper-not-written"] });
  disk.refuse = () => null;
  raise(1400000);
  expect(await build()).toEqual({ built: 3, kept: 3, removed: 0, codes: [] });
});

test("one paper that cannot be written keeps no other from being written", async () => {
  disk.refuse = (path) => (path.includes("briefings") ? "EACCES" : null);
  expect(await build()).toMatchObject({ built: 3, codes: Array(3).fill("paper-not-written") });
});

test("a damaged manifest is told of; papers whose bytes prove to be ours are kept", async () => {
  await build();
  const manifest = join(folder, "out/.shiryo/manifest.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").slice(0, 200));
  expect(await build()).toEqual({ built: 0, kept: 6, removed: 0, codes: ["manifest-damaged"] });
  expect(await build()).toEqual({ built: 0, kept: 6, removed: 0, codes: [] });
});

test("a manifest of format 1 is brought up to date without making a paper", async () => {
  await build();
  const manifest = join(folder, "out/.shiryo/manifest.json");
  const now = readFileSync(manifest, "utf8");
  const { papers } = JSON.parse(now) as { papers: Record<string, { key: string; digest: string }> };
  const old = Object.entries(papers).map(([path, { key, digest }]) => [path, { key, digest }]);
  writeFileSync(manifest, JSON.stringify({ format: 1, papers: Object.fromEntries(old) }));
  expect(await build()).toEqual({ built: 0, kept: 6, removed: 0, codes: ["manifest-older"] });
  expect(readFileSync(manifest, "utf8")).toBe(now);
});

test.skipIf(process.platform === "win32")("papers behind a linked folder are not removed", async () => {
  await build();
  const [inside, elsewhere] = [join(folder, "out/briefings"), join(folder, "elsewhere")];
  cpSync(inside, elsewhere, { recursive: true });
  rmSync(inside, { recursive: true });
  symlinkSync(elsewhere, inside);
  rmSync(join(folder, "data/programs/sample-new.yaml"));
  expect(await build()).toMatchObject({ removed: 0, codes: ["paper-left"] });
  expect(readdirSync(elsewhere)).toHaveLength(3);
});
