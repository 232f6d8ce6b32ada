import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

// What a build of briefings must not wait for: each of these takes Node longer to make than a briefing.
const counting = `
for (const name of Object.getOwnPropertyNames(Intl)) {
  const Original = Intl[name];
  if (typeof Original !== "function" || Original.prototype === undefined) continue;
  Intl[name] = new Proxy(Original, {
    construct: (target, args) => (console.error("made", name, JSON.stringify(args)), new target(...args)),
  });
}`;

test("a build of briefings makes none of Node's formatters", () => {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-intl-"));
  try {
    const preload = join(folder, "counting.mjs");
    writeFileSync(preload, counting);
    const program = ["--import", preload, process.env["SHIRYO_BUNDLE"] ?? ""];
    const said = (args: readonly string[]) => {
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      return `${status} ${stderr}`;
    };
    const build = ["build", "--only", "briefings", "--quiet", "--data", resolve("data"), "--out", join(folder, "out")];
    expect(said(["--import", preload, "-e", "new Intl.NumberFormat()"])).toContain("made NumberFormat");
    expect(said([...program, ...build])).toBe("0 ");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
