import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadDataset } from "../../src/load/load-dataset.ts";

// The command that users run, on the ministry's own text.
const source = resolve(import.meta.dirname, "../../../shared/source/amed-policy-fy2026.txt");
const folder = mkdtempSync(join(tmpdir(), "shiryo-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Seconds of the processor, which other tests running at the same time do not lengthen much. */
function run(into: string): { seconds: number; status: number | null } {
  const command = '"$0" "$1" import "$2" --into "$3" --data none --quiet > "$3.txt" || exit; times';
  const args = [process.execPath, process.env["SHIRYO_BUNDLE"] ?? "", source, join(folder, into)];
  const { status, stdout } = spawnSync("sh", ["-c", command, ...args], { encoding: "utf8" });
  const children = stdout.trim().split("\n").at(-1) ?? "";
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return { seconds: seconds.reduce((sum, one) => sum + one, 0), status };
}

test.skipIf(!existsSync(source))(
  "29 programmes in less than 1.5 seconds, and the dataset loads without a fault",
  async () => {
    const { seconds, status } = run("new");
    expect(status).toBe(0);
    expect(seconds).toBeGreaterThan(0.05);
    expect(seconds).toBeLessThan(1.5);
    const { dataset, problems } = await loadDataset(join(folder, "new"));
    expect(problems).toEqual([]);
    expect(dataset?.programs).toHaveLength(29);
  },
);
