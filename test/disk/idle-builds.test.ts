import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { build } from "../../src/pipeline/build.ts";
import { buildOrRecall } from "../../src/pipeline/recall-build.ts";
import type { BuildReport, BuildRequest } from "../../src/pipeline/plan/build-request.ts";
import { rounds } from "../fixtures/rounds.ts";

const root = resolve(import.meta.dirname, "../..");

type Office = { readonly folder: string; options: Partial<BuildRequest> };
type Change = (office: Office, some: number) => void;

// Whatever people, other builds and accidents do between two builds.
const changes: Readonly<Record<string, Change>> = {
  nothing: () => {},
  "a figure": ({ folder }, some) =>
    edit(join(folder, "data/programs/sample-drug.yaml"), (text) =>
      text.replace(/("2025": )\d+/, `$1${1300000 + some}`),
    ),
  "a comment": ({ folder }, some) => appendFileSync(join(folder, "data/projects.yaml"), `# ${some}\n`),
  "a warning": ({ folder }, some) => toggle(join(folder, "data", `stray-${some % 2}.csv`)),
  "a warning of an empty folder": ({ folder }) => mkdirSync(join(folder, "data/programs/empty"), { recursive: true }),
  "a broken record": ({ folder }) => toggle(join(folder, "data/programs/broken.yaml")),
  "a linked record": ({ folder }) => {
    const file = join(folder, "data/programs/sample-drug.yaml");
    if (!existsSync(join(folder, "aside.yaml"))) renameSync(file, join(folder, "aside.yaml"));
    rmSync(file, { force: true });
    symlinkSync("../../aside.yaml", file);
  },
  "a template": ({ folder }, some) => appendFileSync(join(folder, "templates/briefing.md.hbs"), `\n${some}\n`),
  "a partial": ({ folder }, some) =>
    appendFileSync(join(folder, "templates/partials", partials(folder)[some % 2] ?? ""), " "),
  "a template too many": ({ folder }) => toggle(join(folder, "templates/briefings.md.hbs")),
  "another date": (office, some) => {
    office.options = { ...office.options, documentDate: new Date(86_400_000 * (some % 3)) };
  },
  "CSV files": (office, some) => {
    office.options = { ...office.options, csv: some % 2 === 0 };
  },
  "one kind": (office) => {
    const { only } = office.options.selection ?? {};
    office.options = { ...office.options, selection: { ids: [], only: only === undefined ? "briefings" : undefined } };
  },
  "a paper by hand": ({ folder }, some) => withPaper(folder, some, (file) => writeFileSync(file, "mine")),
  "a paper gone": ({ folder }, some) => withPaper(folder, some, rmSync),
  "a folder for a paper": ({ folder }, some) =>
    withPaper(folder, some, (file) => {
      rmSync(file, { recursive: true });
      mkdirSync(file);
    }),
  "the manifest damaged": ({ folder }) => damage(folder, "manifest.json", "{"),
  "the manifest of nothing": ({ folder }) => damage(folder, "manifest.json", '{"format":2,"papers":{}}'),
  "the note damaged": ({ folder }, some) => damage(folder, "idle", ["", "x\n{}\n", "null"][some % 3] ?? ""),
  "kept pieces damaged": ({ folder }, some) => {
    for (const file of pieceFiles(folder)) damage(folder, `pieces/${file}`, ["", "x\n{}\n"][some % 2] ?? "");
  },
  "kept pieces gone": ({ folder }) => rmSync(join(folder, "out/.shiryo/pieces"), { recursive: true, force: true }),
  "a journal left": ({ folder }) => damage(folder, "journal", "\nnonsense\n"),
  "all papers gone": ({ folder }) => rmSync(join(folder, "out"), { recursive: true, force: true }),
  "another programme's number": ({ folder }, some) =>
    edit(join(folder, "data/programs/sample-drug.yaml"), (text) => text.replace(/^no: .*$/m, `no: ${(some % 9) + 11}`)),
};

test("whatever is changed, a build that recalls plans what one that loads everything plans", async () => {
  const steps = fc.shuffledSubarray(Object.keys(changes), { minLength: Object.keys(changes).length });
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(1000), async (order, some) => {
      const office = newOffice();
      let recalled = 0;
      try {
        for (const change of order) {
          changes[change]?.(office, some);
          recalled += await comparePlans(office);
          repair(office);
          // The second build finds nothing to do, and notes it.
          for (const _ of [1, 2]) await buildOrRecall(requestOf(office), code);
          recalled += await comparePlans(office);
        }
      } finally {
        rmSync(office.folder, { recursive: true });
      }
      // Or nothing was tested.
      expect(recalled).toBeGreaterThan(order.length / 2);
    }),
    { numRuns: rounds(2), seed: 20268 },
  );
});

const code = "the code";

async function comparePlans(office: Office): Promise<number> {
  const request = { ...requestOf(office), lockAt: null };
  const quick = await buildOrRecall(request, code);
  expect(told(quick)).toEqual(told(await build(request)));
  const papers = quick.plan?.papers ?? [];
  return papers.length > 0 && papers.every(({ paper }) => paper.basis === undefined) ? 1 : 0;
}

function told({ plan, problems }: BuildReport) {
  const papers = plan?.papers.map(({ paper: { id, title, names, path }, state }) => ({
    id,
    title,
    names,
    path,
    state,
  }));
  return { papers, orphans: plan?.orphans, problems };
}

function requestOf({ folder, options }: Office): BuildRequest {
  const templates = join(folder, "templates");
  const folders = { data: join(folder, "data"), templates, builtInTemplates: templates, out: join(folder, "out") };
  // Workbooks take their time.
  const plain = {
    selection: { ids: [], only: "briefings" as const },
    force: false,
    documentDate: null,
    onPaper: () => {},
    mostTried: 0,
    isAudited: false,
    lockAt: new Date(),
    onEdited: "replace" as const,
  };
  return { ...folders, ...plain, ...options };
}

function pieceFiles(folder: string): readonly string[] {
  const pieces = join(folder, "out/.shiryo/pieces");
  return existsSync(pieces) ? readdirSync(pieces) : [];
}

function newOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-idle-"));
  cpSync(join(root, "test/datasets/small"), join(folder, "data"), { recursive: true });
  rmSync(join(folder, "data/meetings"), { recursive: true });
  cpSync(join(root, "templates"), join(folder, "templates"), { recursive: true });
  return { folder, options: {} };
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** What keeps every later build from being done. */
function repair({ folder }: Office): void {
  rmSync(join(folder, "data/programs/broken.yaml"), { force: true });
  const briefings = join(folder, "out/briefings");
  const found = existsSync(briefings) ? readdirSync(briefings, { withFileTypes: true }) : [];
  for (const one of found) if (one.isDirectory()) rmSync(join(briefings, one.name), { recursive: true });
}

function toggle(file: string): void {
  if (existsSync(file)) rmSync(file);
  else writeFileSync(file, "?");
}

function partials(folder: string): string[] {
  return readdirSync(join(folder, "templates/partials"));
}

function withPaper(folder: string, some: number, change: (file: string) => void): void {
  const kind = join(folder, "out", some % 2 === 0 ? "briefings" : "workbooks");
  const names = existsSync(kind) ? readdirSync(kind, { withFileTypes: true }).filter((one) => one.isFile()) : [];
  const name = names[some % Math.max(names.length, 1)]?.name;
  if (name !== undefined) change(join(kind, name));
}

function damage(folder: string, name: string, text: string): void {
  const state = join(folder, "out/.shiryo");
  if (existsSync(state)) writeFileSync(join(state, name), text);
}
