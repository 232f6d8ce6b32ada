import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hasReader } from "../fixtures/readers.ts";

// Who spreads a build over processes or machines does it with an engine that exists: the recipe of docs/scale.md.
const folder = mkdtempSync(join(tmpdir(), "shiryo-parallel-"));
afterAll(() => rmSync(folder, { recursive: true }));

const data = resolve("data");
const program = [process.execPath, process.env["SHIRYO_BUNDLE"] ?? ""] as const;
const build = [...program, "build", "--quiet", "--data", data] as const;

const inParallel = ["parallel", "--jobs", "2"];

describe.runIf(hasReader("parallel", "--version"))("a build in 4 shards under GNU parallel", () => {
  test("merged, is the unsharded build to the last byte, and leaves nothing to do", () => {
    const [whole, merged] = [join(folder, "whole"), join(folder, "merged")];
    expect(said([...build, "--out", whole])).toBe("");
    expect(said([...inParallel, ...build, "--shard", "{}/4", "--out", merged, ":::", "1", "2", "3", "4"])).toBe("");
    expect(said([...program, "merge-manifests", "--lang", "en", merged])).toMatch(/^4 shards merged: \d+ papers in /);
    expect(filesIn(merged)).toEqual(filesIn(whole));
    expect(said([...program, "build", "--lang", "en", "--data", data, "--out", merged])).toMatch(/^0 built, \d+ kept/m);
  });
});

/** What a program said; how it ended where that was not well. */
function said([command = "", ...args]: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd: folder });
  return status === 0 ? stdout + stderr : `exit code ${status}\n${stdout}${stderr}`;
}

/** The papers and the manifest by path; what builds keep for later ones is theirs alone. */
function filesIn(out: string): ReadonlyMap<string, string> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1)).toSorted();
  const isMeant = (path: string) => !path.startsWith(".shiryo") || path === join(".shiryo", "manifest.json");
  return new Map(paths.filter(isMeant).map((path) => [path, readFileSync(join(out, path)).toString("latin1")]));
}
