import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFilesOrNone } from "../../src/write/write-file-whole.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

test("files are written and removed together", async () => {
  writeFileSync(at("old"), "old");
  await writeFilesOrNone([
    { path: at("sub/new"), text: "new" },
    { path: at("old"), text: null },
    { path: at("never-there"), text: null },
  ]);
  expect(readFileSync(at("sub/new"), "utf8")).toBe("new");
  expect(existsSync(at("old"))).toBe(false);
});

test("where one cannot be written, the others become what they were", async () => {
  writeFileSync(at("changed"), "before");
  writeFileSync(at("removed"), "before");
  mkdirSync(at("in-the-way"));
  const files = [
    { path: at("changed"), text: "after" },
    { path: at("added"), text: "after" },
    { path: at("removed"), text: null },
    { path: at("in-the-way"), text: "after" },
  ];
  await expect(writeFilesOrNone(files)).rejects.toThrow();
  expect(readFileSync(at("changed"), "utf8")).toBe("before");
  expect(readdirSync(folder).toSorted()).toEqual(["changed", "in-the-way", "removed"]);
});
