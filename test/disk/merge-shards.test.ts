import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toldProblem } from "../../src/base/problem.ts";
import { digest } from "../../src/base/digest.ts";
import { mergeShards } from "../../src/tasks/shards/merge-shards.ts";
import { type ShardManifest, writeShardManifest } from "../../src/tasks/shards/shard-manifest.ts";
import { loadManifest } from "../../src/write/manifest.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-merge-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = new Date("2026-04-01T00:00:00Z");
const written = (text: string) => ({ key: digest("key"), digest: digest(text), id: "x" });

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A shard's output folder with some papers, each of which holds its own path. */
async function shard(index: number, paths: readonly string[], changes: Partial<ShardManifest> = {}): Promise<string> {
  const out = `s${index}`;
  for (const path of paths) put(`${out}/${path}`, path);
  const papers = Object.fromEntries(paths.map((path) => [path, written(path)]));
  const mine = { shard: { index, of: 2 }, made: {}, isEverything: true, papers, others: {}, left: [] };
  await writeShardManifest(join(folder, out), { format: 1, ...mine, ...changes });
  return join(folder, out);
}

const merge = (folders: readonly string[], out = join(folder, "out")) => mergeShards({ folders, out, at });

test("papers of folders side by side come together under one manifest", async () => {
  const folders = [await shard(1, ["briefings/a.docx"]), await shard(2, ["briefings/b.docx"])];
  expect(await merge(folders)).toMatchObject({ isMerged: true, copied: { length: 2 }, problems: [] });
  const { manifest } = await loadManifest(join(folder, "out"));
  expect([...manifest.keys()]).toEqual(["briefings/a.docx", "briefings/b.docx"]);
  expect(readFileSync(join(folder, "out/briefings/b.docx"), "utf8")).toBe("briefings/b.docx");
  expect(await merge(folders)).toMatchObject({ isMerged: true, copied: [], problems: [] });
});

test("what no shard wants goes, unless somebody changed it", async () => {
  const folders = [await shard(1, ["briefings/a.docx"]), await shard(2, ["briefings/b.docx"])];
  put("out/briefings/old.docx", "old");
  put("out/briefings/changed.docx", "changed by hand");
  const papers = { "briefings/old.docx": written("old"), "briefings/changed.docx": written("as we wrote it") };
  put("out/.shiryo/manifest.json", JSON.stringify({ format: 2, papers }));
  const result = await merge(folders);
  expect(result.removed).toEqual(["briefings/old.docx"]);
  expect(result.problems.map(({ code }) => code)).toEqual(["paper-left"]);
  expect(existsSync(join(folder, "out/briefings/old.docx"))).toBe(false);
  expect(existsSync(join(folder, "out/briefings/changed.docx"))).toBe(true);
});

test("a paper that was not copied along keeps the shards from being merged, and nothing is written", async () => {
  const folders = [await shard(1, ["briefings/a.docx"]), await shard(2, ["briefings/b.docx"])];
  rmSync(join(folder, "s2/briefings/b.docx"));
  const result = await merge(folders);
  expect(result.isMerged).toBe(false);
  expect(result.problems.map(({ code }) => code)).toEqual(["shard-paper"]);
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("a paper that somebody changed in the folder of all is left alone", async () => {
  const folders = [await shard(1, ["briefings/a.docx"]), await shard(2, ["briefings/b.docx"])];
  put("out/briefings/a.docx", "typed by hand");
  const result = await merge(folders);
  expect(result.problems.map(({ code }) => code)).toEqual(["paper-edited"]);
  expect(readFileSync(join(folder, "out/briefings/a.docx"), "utf8")).toBe("typed by hand");
  expect(existsSync(join(folder, "out/briefings/b.docx"))).toBe(true);
});

test("papers that a shard left are told, and the others are merged", async () => {
  const folders = [await shard(1, ["briefings/a.docx"], { left: ["briefings/c.docx"] }), await shard(2, [])];
  const result = await merge(folders);
  expect(result).toMatchObject({ isMerged: true, papers: ["briefings/a.docx"] });
  expect(result.problems.map((one) => toldProblem(one, "en").message)).toEqual([
    "shard 1/2 did not make this paper, and told why",
  ]);
});

test("a manifest that leads out of the folder is no shard's", async () => {
  const out = await shard(1, []);
  const text = readFileSync(join(out, ".shiryo/manifest.1-of-2.json"), "utf8");
  writeFileSync(join(out, ".shiryo/manifest.1-of-2.json"), text.replace('"papers": {}', '"papers": {"../x": {}}'));
  const { problems } = await merge([out, await shard(2, [])]);
  expect(problems.map(({ code }) => code)).toContain("shard-damaged");
});
