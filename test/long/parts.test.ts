import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importsOf, reachedFrom } from "../fixtures/imports-of.ts";

// Import, review, packets, comparison and shards can be taken out: in a copy of the project, the part's files go and its
// words in the lists. What is left is whole, and the briefings and workbooks it makes are the same to the last byte.

/** A part: its folders and files below src/, the names it goes by in the lists where parts register, its verb of the API. */
type Part = { readonly files: readonly string[]; readonly words: readonly string[]; readonly verb?: string };

const parts: Readonly<Record<string, Part>> = {
  import: {
    files: [
      "import",
      "tasks/import",
      "cli/commands/import-command.ts",
      "cli/output/import-report.ts",
      "api/told-import.ts",
    ],
    words: ["importCommand"],
    verb: "importDocument",
  },
  review: {
    files: [
      "review",
      "view/review",
      "render/render-review-page.ts",
      "tasks/review",
      "cli/commands/review-command.ts",
      "cli/output/review-lines.ts",
      "api/told-review.ts",
    ],
    words: ["reviewCommand"],
    verb: "review",
  },
  packets: {
    files: [
      "view/packet",
      "audit/packet",
      "papers/packet",
      "tasks/packet",
      "cli/commands/packet-command.ts",
      "cli/output/replacement-lines.ts",
    ],
    words: ["packetCommand", "packets"],
  },
  comparison: {
    files: [
      "render/word/revision",
      "papers/comparison",
      "tasks/comparison",
      "cli/commands/diff-command.ts",
      "cli/commands/build-against.ts",
      "api/told-comparison.ts",
    ],
    words: ["diffCommand", "comparison", "againstAddition"],
    verb: "compare",
  },
  shards: {
    files: ["tasks/shards", "cli/commands/build-shard.ts", "cli/commands/merge-manifests-command.ts"],
    words: ["mergeManifestsCommand", "shardAddition"],
  },
};

/** What they alone need: what differs between two datasets, what a file is by its bytes. */
const shared = ["edit/text-edit.ts", "view/comparison", "load/parse-edition.ts", "load/file-kind.ts"];

const api = "api/verbs.ts";
const lists = ["cli/create-program.ts", "cli/commands/build-additions.ts", "papers/kinds.ts"];

/** Lines of the core, comments and all; the words of every part are among them. */
const mostLines = 35_000;

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "shiryo-parts-"));
let whole: ReadonlyMap<string, string>;

beforeAll(() => {
  whole = papersOf(process.env["SHIRYO_BUNDLE"] ?? "", join(folder, "whole"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("taken out, a part leaves a program that makes the same briefings and workbooks", () => {
  test.each(Object.entries(parts))("without %s", (name, part) => {
    expect(whole.size).toBe(29 + 8);
    expectSamePapers(copyWithout(name, [part]));
  });

  test("without all of them: the core", () => {
    const core = copyWithout("all", Object.values(parts));
    for (const path of shared) rmSync(join(core, "src", path), { recursive: true });
    expectSamePapers(core);
    const files = filesOf(core);
    const imports = importsOf(join(core, "src"));
    const entries = ["cli/main.ts", "cli/run.ts", "cli/entry.ts", "cli/launch.ts", api];
    const needed = new Set(entries.flatMap((entry) => [entry, ...reachedFrom(entry, imports)]));
    expect(files.filter((file) => !needed.has(file))).toEqual([]);
    // Words grow with each language, and are no code.
    const counted = files.filter((file) => !file.startsWith("words/"));
    const lines = counted.map((file) => readFileSync(join(core, "src", file), "utf8").split("\n").length - 1);
    const sum = lines.reduce((all, one) => all + one, 0);
    console.log(`the core: ${sum} lines in ${counted.length} files, beside its words`);
    expect(sum).toBeLessThanOrEqual(mostLines);
  });
});

const copied = ["src", "templates", "data", "bundle", "build.config.mjs", "package.json", "tsconfig.json"];

/** A copy of the project without some parts. */
function copyWithout(name: string, without: readonly Part[]): string {
  const copy = join(folder, name);
  for (const one of copied)
    if (existsSync(join(root, one))) cpSync(join(root, one), join(copy, one), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  for (const path of without.flatMap(({ files }) => files)) rmSync(join(copy, "src", path), { recursive: true });
  for (const list of lists) {
    const path = join(copy, "src", list);
    const text = without.flatMap(({ words }) => words).reduce(withoutWord, readFileSync(path, "utf8"));
    writeFileSync(path, text);
  }
  const verbs = without
    .flatMap(({ verb = [] }) => verb)
    .reduce(withoutVerb, readFileSync(join(copy, "src", api), "utf8"));
  writeFileSync(join(copy, "src", api), verbs);
  return copy;
}

/** The API without the function of that name, docstring and all. */
function withoutVerb(text: string, verb: string): string {
  const [found] = new RegExp(`\\n/\\*\\*.*\\nexport async function ${verb}\\([^]*?\\n}\\n`).exec(text) ?? [];
  return text.replace(found ?? "", "");
}

/** A list without what registers under a name: its line, or in a list that stands on one line its word. */
function withoutWord(text: string, word: string): string {
  const named = new RegExp(`\\b${word}\\b(, )?`);
  const isList = (line: string) => /= \[.*\];$/.test(line);
  const isItem = (line: string) => /^import |=> \(await import\(/.test(line);
  const lines = text.split("\n").filter((line) => !(named.test(line) && isItem(line)));
  return lines.map((line) => (isList(line) ? line.replace(named, "") : line)).join("\n");
}

/** It type-checks, bundles, and makes the papers that the whole program makes. */
function expectSamePapers(copy: string): void {
  expect(run(copy, [join(root, "node_modules/typescript/bin/tsc")])).toBe("");
  expect(run(copy, ["build.config.mjs"])).toBe("");
  expect(papersOf(join(copy, "dist/shiryo.js"), join(copy, "out"))).toEqual(whole);
}

/** The briefings and workbooks of the sample by path, as digests of their bytes. */
function papersOf(shiryo: string, out: string): ReadonlyMap<string, string> {
  expect(run(root, [shiryo, "build", "--quiet", "--out", out])).toBe("");
  const names = ["briefings", "workbooks"].flatMap((kind) =>
    readdirSync(join(out, kind)).map((name) => `${kind}/${name}`),
  );
  return new Map(
    names.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(out, name)))
        .digest("hex"),
    ]),
  );
}

/** @returns what a script said; "" where it ended well and said nothing */
function run(cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return status === 0 ? stdout + stderr : `exit code ${status}\n${stdout}${stderr}`;
}

function filesOf(copy: string): string[] {
  const names = readdirSync(join(copy, "src"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => name.replaceAll("\\", "/"));
}
