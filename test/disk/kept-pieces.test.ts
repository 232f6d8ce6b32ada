import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digest } from "../../src/base/digest.ts";
import { build as buildPapers } from "../../src/pipeline/build.ts";
import { type BuildRequest, nothingDone } from "../../src/pipeline/plan/build-request.ts";

const root = resolve(import.meta.dirname, "../..");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-kept-"));
  cpSync(join(root, "test/datasets/small"), join(folder, "data"), { recursive: true });
  cpSync(join(root, "templates"), join(folder, "templates"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All papers with what builds before kept under some code, and all of them anew, with nothing kept. */
async function bothWays(): Promise<{ kept: Papers; anew: Papers; built: number; problems: unknown }> {
  const { built, problems } = await build("kept", "the code");
  rmSync(join(folder, "anew"), { recursive: true, force: true });
  const all = await build("anew", null);
  expect(problems).toEqual(all.problems);
  return { kept: papersIn("kept"), anew: papersIn("anew"), built: built.length, problems };
}

async function build(out: string, code: string | null) {
  const { result, problems } = await buildPapers(requestFor(out), code);
  return { ...(result ?? nothingDone), problems };
}

function requestFor(out: string): BuildRequest {
  const templates = join(folder, "templates");
  return {
    data: join(folder, "data"),
    templates,
    builtInTemplates: templates,
    out: join(folder, out),
    selection: { ids: [] },
    force: false,
    documentDate: null,
    onPaper: () => {},
    mostTried: 0,
    isAudited: false,
    lockAt: new Date(),
  };
}

type Papers = Readonly<Record<string, string>>;

function papersIn(out: string): Papers {
  const dir = join(folder, out);
  const names = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) => !name.startsWith(".shiryo"));
  const files = names.filter((name) => statSync(join(dir, name)).isFile()).toSorted();
  return Object.fromEntries(files.map((name) => [name, digest(readFileSync(join(dir, name)))]));
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const [before, after] = [readFileSync(path, "utf8"), change(readFileSync(path, "utf8"))];
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

const steps: readonly (readonly [what: string, change: () => void])[] = [
  ["a first build", () => {}],
  [
    "a figure",
    () => edit("data/programs/sample-drug.yaml", (text) => text.replace(/("2025": )\d+/, (_, key) => `${key}1234567`)),
  ],
  ["a name", () => edit("data/programs/sample-drug.yaml", (text) => text.replace(/^name: .*$/m, "name: 別名研究事業"))],
  ["the edition", () => edit("data/dataset.yaml", (text) => text.replace(/^title: .*$/m, "title: 別の版"))],
  ["a template", () => edit("templates/workbook.yaml", (text) => text.replace(/width: 14/, "width: 15"))],
  ["a partial", () => edit("templates/briefing.md.hbs", (text) => `${text}\n末尾の一行。\n`)],
];

test("papers made with what was kept are those made without it, byte for byte, whatever changes", async () => {
  for (const [what, change] of steps) {
    change();
    const { kept, anew, built } = await bothWays();
    expect(kept, what).toEqual(anew);
    expect(built, what).toBeGreaterThan(0);
  }
}, 120_000);

test("what a damaged pack held is made anew", async () => {
  const pieces = join(folder, "kept/.shiryo/pieces");
  for (const name of readdirSync(pieces)) {
    const bytes = readFileSync(join(pieces, name));
    writeFileSync(
      join(pieces, name),
      bytes.map((byte, at) => (at % 97 === 3 ? byte ^ 1 : byte)),
    );
  }
  edit("data/programs/sample-drug.yaml", (text) => text.replace("1234567", "1234568"));
  const { kept, anew } = await bothWays();
  expect(kept).toEqual(anew);
});
