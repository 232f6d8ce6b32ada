import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { audit, build, plan } from "../../src/api/verbs.ts";

const data = resolve("test/datasets/small");
const now = new Date("2026-07-01T12:00:00Z");
let out = "";

beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), "shiryo-manifest-"));
  await build({ data, out, now, only: "briefings", audit: false });
});
afterEach(() => rmSync(out, { recursive: true }));

const manifestFile = () => join(out, ".shiryo/manifest.json");

type ManifestText = { format: number; papers: Record<string, { key: string; digest: string }> };

function rewriteManifest(change: (manifest: ManifestText) => object): string {
  const text = JSON.stringify(change(JSON.parse(readFileSync(manifestFile(), "utf8")) as ManifestText));
  writeFileSync(manifestFile(), text);
  return text;
}

function everyFile(): string[] {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name), "base64")}`).toSorted();
}

test("a manifest of format 1 is taken over and told once; its papers stay ours", async () => {
  rewriteManifest(({ papers }) => ({
    format: 1,
    papers: Object.fromEntries(Object.entries(papers).map(([path, { key, digest }]) => [path, { key, digest }])),
  }));
  const request = { data, out, now, only: "briefings" } as const;
  const first = await build(request);
  expect(first.kept).toHaveLength(3);
  expect(first.problems).toMatchObject([{ code: "manifest-older", severity: "warning" }]);
  expect(JSON.parse(readFileSync(manifestFile(), "utf8"))).toMatchObject({ format: 2 });
  expect((await build(request)).problems).toEqual([]);
});

test("a folder that a newer Shiryo wrote is left exactly as it is, and everybody who asks is told", async () => {
  const text = rewriteManifest(({ papers }) => ({ format: 3, papers, more: "what a later version knows" }));
  const before = everyFile();
  const folders = { data, out, now, force: true };
  for (const told of [await build(folders), await plan(folders), await audit(folders)]) {
    expect(told.problems).toMatchObject([
      { code: "manifest-newer", severity: "error", place: { file: manifestFile() } },
    ]);
  }
  expect(everyFile()).toEqual(before);
  expect(readFileSync(manifestFile(), "utf8")).toBe(text);
});
