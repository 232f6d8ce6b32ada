import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toldProblem } from "../../src/base/problem.ts";
import { writeOutput } from "../../src/write/write-output.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file is written whole, in a new folder too, and replaces an older one", async () => {
  const path = join(folder, "new", "dataset.json");
  expect(await writeOutput(path, "old, and longer")).toBeUndefined();
  expect(await writeOutput(path, "new")).toBeUndefined();
  expect(readFileSync(path, "utf8")).toBe("new");
});

test("a folder is left alone", async () => {
  const path = join(folder, "data");
  mkdirSync(path);
  const problem = await writeOutput(path, "x");
  expect(problem && toldProblem(problem, "en")).toMatchObject({
    code: "output-not-written",
    message: "nothing was written: a folder has this name",
    place: { file: path },
  });
  expect(readdirSync(folder)).toEqual(["data"]);
});

test("a link leads to the file that is written", async () => {
  writeFileSync(join(folder, "file"), "old");
  symlinkSync("file", join(folder, "link"));
  expect(await writeOutput(join(folder, "link"), "new")).toBeUndefined();
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("new");
});

test("a device is left alone", async () => {
  const problem = await writeOutput("/dev/null", "x");
  expect(problem && toldProblem(problem, "en").message).toBe("nothing was written: what has this name is no file");
});

test("a file that stands where a folder would have to be is named", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  for (const path of [join(file, "below"), join(file, "further", "below")]) {
    const problem = await writeOutput(path, "x");
    expect(problem && toldProblem(problem, "en").message).toBe(`nothing was written: ${file} is a file, not a folder`);
  }
});

test("what the system refuses is told", async () => {
  const problem = await writeOutput(join(folder, "n".repeat(300)), "x");
  expect(problem && toldProblem(problem, "en").message).toContain("ENAMETOOLONG");
});
