import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

test("builds killed at random points leave every paper whole, and the next build makes all right", () => {
  const root = resolve(import.meta.dirname, "../..");
  const bundle = process.env["SHIRYO_BUNDLE"] ?? "";
  const args = [
    join(root, "bench/soak.mjs"),
    "--kills",
    "120",
    "--disks",
    "12",
    "--seed",
    "20261",
    "--command",
    bundle,
    "--json",
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({ kills: { killed: 120 }, faults: [] });
});
