import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadKinds } from "../../src/papers/kinds.ts";

import { checkInputs, loadInputs } from "../../src/pipeline/inputs/load-inputs.ts";
import { tryPapers } from "../../src/pipeline/inputs/try-papers.ts";

const root = resolve(import.meta.dirname, "../..");
const templates = mkdtempSync(join(tmpdir(), "shiryo-templates-"));
afterAll(() => rmSync(templates, { recursive: true }));

/** Code and place of what a check finds in a briefing's template. */
async function faults(template: string): Promise<string[]> {
  writeFileSync(join(templates, "briefing.md.hbs"), template);
  const folders = { data: `${root}/test/datasets/small`, templates, builtInTemplates: `${root}/templates` };
  const inputs = await loadInputs(folders);
  const kinds = await loadKinds("briefings");
  const known = await checkInputs(inputs, kinds);
  const found = [...known, ...(await tryPapers(inputs, kinds, known))];
  return found
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => `${code} ${place?.file?.split("/").at(-1)}:${place?.line}`);
}

test("what only the data bring about, and faults of the Markdown, are found before a build, each once", async () => {
  expect(await faults("# {{name}}\n\n{{budget.split.total}}\n")).toEqual(["template-no-value briefing.md.hbs:3"]);
  expect(await faults("# {{name}}\n\n::: chart nothing\n")).toEqual(["markdown-missing-chart briefing.md.hbs:3"]);
  expect(await faults("# {{name}}\n\n{{background}}\n")).toEqual([]);
});
