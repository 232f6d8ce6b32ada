import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

test("what somebody saves while a build runs is never lost, whatever moment and way", () => {
  const root = resolve(import.meta.dirname, "../..");
  const bundle = process.env["SHIRYO_BUNDLE"] ?? "";
  const args = [
    join(root, "bench/soak-edits.mjs"),
    "--rounds",
    "120",
    "--seed",
    "20261",
    "--command",
    bundle,
    "--json",
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({ rounds: 120, faults: [] });
});
