import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadDataset } from "../../src/load/load-dataset.ts";

// The command that users run, on the ministry's own text.
const source = resolve(import.meta.dirname, "../../../shared/source/amed-policy-fy2026.txt");
const folder = mkdtempSync(join(tmpdir(), "shiryo-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(!existsSync(source))("the real document gives 29 programmes, and they load without a fault", async () => {
  const into = join(folder, "new");
  const args = [process.env["SHIRYO_BUNDLE"] ?? "", "import", source, "--into", into, "--data", "none", "--quiet"];
  execFileSync(process.execPath, args);
  const { dataset, problems } = await loadDataset(into);
  expect(problems).toEqual([]);
  expect(dataset?.programs).toHaveLength(29);
});
