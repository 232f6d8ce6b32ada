import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
let folder = "";

/**
 * The command tests run the bundle that users run, made from the source as it is now, in a folder of its own
 * so that two test runs do not disturb each other.
 */
export function setup(): void {
  folder = mkdtempSync(join(root, "node_modules/.shiryo-test-"));
  execFileSync(process.execPath, ["build.config.mjs", folder], { cwd: root, stdio: "inherit" });
  process.env["SHIRYO_BUNDLE"] = join(folder, "shiryo.js");
  // Whatever the terminal of whoever runs the tests: it would be the language that is tested.
  process.env["LC_ALL"] = "C.UTF-8";
}

export function teardown(): void {
  rmSync(folder, { recursive: true });
}
