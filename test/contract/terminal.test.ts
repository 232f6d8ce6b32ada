import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { hasReader } from "../fixtures/readers.ts";

const root = resolve(import.meta.dirname, "../..");

test.skipIf(!hasReader("script", "--version"))(
  "a build on a terminal shows its progress and ends with a summary",
  () => {
    const out = mkdtempSync(join(tmpdir(), "shiryo-terminal-"));
    try {
      const command = `"${process.execPath}" "${process.env["SHIRYO_BUNDLE"]}" build --lang en --only briefings --out "${out}"`;
      const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], { cwd: root, encoding: "utf8" });
      expect(stdout).toContain("29 built, 0 kept");
      expect(status).toBe(0);
    } finally {
      rmSync(out, { recursive: true });
    }
  },
);
