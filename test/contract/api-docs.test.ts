import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// A program of somebody else's, in a project that has the package and nothing more.
const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/api.md"), "utf8");
const project = mkdtempSync(join(tmpdir(), "shiryo-api-"));
const bundle = dirname(process.env["SHIRYO_BUNDLE"] ?? "");

beforeAll(() => {
  const installed = join(project, "node_modules/shiryo");
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  symlinkSync(bundle, join(installed, "dist"), "junction");
  cpSync(join(root, "test/datasets/small"), join(project, "data"), { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
}

function tsc(...options: string[]) {
  return run(join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "--strict", "--module", "nodenext", ...options);
}

test("the example of the page prints what the page says, and nothing else", () => {
  const [, example = "", printed = ""] = /```js\n(.+?)```.+?```\n(.+?)```/s.exec(page) ?? [];
  writeFileSync(join(project, "example.mjs"), example);
  const { stdout, stderr } = run("example.mjs");
  expect(stderr).toBe("");
  expect(stdout).toBe(printed);
});

test("every function and every option stands on the page", () => {
  const types = ["verbs", "api-types", "dataset-change-types"].map((name) =>
    readFileSync(join(bundle, `types/${name}.d.ts`), "utf8"),
  );
  const verbs = [...types.join("").matchAll(/export declare function (\w+)/g)].map(([, name]) => name);
  const optionTypes = /export type (?:\w+Options|Choice|Folders) = (.+?\});\n(?=\n|\/\*\*|export|$)/gs;
  const options = [...types.join("").matchAll(optionTypes)].flatMap(([, body = ""]) =>
    [...body.matchAll(/^ {4}readonly (\w+)\??: /gm)].map(([, name]) => name),
  );
  expect(verbs).toHaveLength(8);
  expect(options.length).toBeGreaterThan(30);
  expect([...verbs, ...options].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test("the types hold in a strict project that has no types of Node's, libraries checked too", () => {
  writeFileSync(join(project, "program.ts"), program);
  const said = tsc("--exactOptionalPropertyTypes", "--target", "es2023", "--lib", "es2023", "program.ts");
  expect(said.stdout).toBe("");
  writeFileSync(
    join(project, "wrong.ts"),
    'import { build } from "shiryo";\nawait build({ data: "data", out: "out" });\n',
  );
  expect(tsc("wrong.ts").stdout).toContain("'now' is missing");
});

const program = `
import { build, compare, importDocument, load, plan, review, type Dataset, type Problem } from "shiryo";

const controller: { readonly signal: { readonly aborted: boolean } } = { signal: { aborted: false } };
const folders = { data: "data", out: "out" };
const { dataset } = await load(folders);
const first: number | null | undefined = (dataset as Dataset).programs[0]?.budget.initial["2025"];
const told: string[] = [];
const done = await build({ ...folders, now: new Date(), signal: controller.signal, onPaper: (_, __, name) => told.push(name) });
const files: readonly Problem[] = done.problems.filter((one) => one.place?.file === "data/dataset.yaml");
const due = (await plan({ ...folders, only: "briefings" })).papers.filter(({ state }) => state !== "fresh");
const open = (await review({ ...folders, files: [], now: new Date() })).records.filter(({ decision }) => decision === "open");
const bytes: Uint8Array | undefined = (await compare({ data: "data", old: "data", papers: ["docx"] })).docx;
const read = (await importDocument({ file: "policy.pdf", into: "new", now: new Date(0) })).imported?.programs[0]?.name;
export { bytes, due, files, first, open, read };
`;
