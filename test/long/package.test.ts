import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// What an office gets: the tarball, installed into an empty folder by somebody who has no other package.
const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "shiryo-package-"));
const office = join(folder, "office");

beforeAll(() => {
  mkdirSync(office);
  writeFileSync(join(office, "package.json"), '{"private":true}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[], cwd: string) {
  return spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
}

function shiryo(...args: string[]) {
  return run("npx", ["--no-install", "shiryo", ...args], office);
}

test("the tarball is small, and installed it brings no other package and no warning", () => {
  const made = run("npm", ["pack", root, "--ignore-scripts", "--json"], folder);
  const [{ filename, size }] = JSON.parse(made.stdout) as [{ filename: string; size: number }];
  expect(size).toBeLessThan(4_000_000);
  const options = ["--no-audit", "--no-fund", "--prefer-offline"];
  const installed = run("npm", ["install", join(folder, filename), ...options], office);
  expect(installed.status).toBe(0);
  expect(installed.stderr).not.toMatch(/EBADENGINE|deprecated|ERESOLVE/);
  expect(readdirSync(join(office, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["shiryo"]);
});

test("there it writes a dataset, builds it, and holds the papers against the data", () => {
  expect(shiryo("init", "mydata").status).toBe(0);
  expect(shiryo("build", "--data", "mydata").stderr).toContain("8 built");
  expect(shiryo("audit", "--data", "mydata").status).toBe(0);
});

test("it brings the dataset of AMED along", () => {
  expect(shiryo("init", "amed", "--sample", "amed").status).toBe(0);
  expect(shiryo("build", "--data", "amed", "--out", "amed-papers").status).toBe(0);
  expect(readdirSync(join(office, "amed-papers/briefings")).filter((name) => name.endsWith(".docx"))).toHaveLength(29);
  expect(readdirSync(join(office, "amed-papers/workbooks")).filter((name) => name.endsWith(".xlsx"))).toHaveLength(8);
});

test("a program imports it, in JavaScript and in TypeScript", () => {
  const program = `
import { build, load } from "shiryo";
const { dataset } = await load({ data: "mydata" });
const { built, kept, problems } = await build({ data: "mydata", out: "by-program", now: new Date() });
console.log(dataset?.programs.length, built.length, kept.length, problems.length);
`;
  writeFileSync(join(office, "program.mjs"), program);
  writeFileSync(
    join(office, "program.mts"),
    `${program}export const year: number | undefined = dataset?.fiscalYear;\n`,
  );
  const ran = run(process.execPath, ["program.mjs"], office);
  expect([ran.stdout, ran.stderr]).toEqual(["1 8 0 0\n", ""]);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--skipLibCheck", "false"];
  expect(run(process.execPath, [tsc, ...options, "program.mts"], office).stdout).toBe("");
});

test("the notices of what is bundled are in it", () => {
  const notices = readFileSync(join(office, "node_modules/shiryo/dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  for (const name of ["exceljs", "zod", "markdown-it", "pdfjs-dist"])
    expect(notices).toMatch(new RegExp(`^${name} [0-9.]+: .+ licence`, "m"));
});
