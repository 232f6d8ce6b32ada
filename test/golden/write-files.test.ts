import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFilesOrNone, writeFileWhole } from "../../src/write/write-file-whole.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "write-"));
  writeFileSync(join(dir, "old.yaml"), "old");
  mkdirSync(join(dir, "folder.yaml/inside"), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const textOf = (name: string) => readFileSync(join(dir, name), "utf8");
const at = (path: string, text: string | null) => ({ path: join(dir, path), text });

test("a file is written into folders that are not there yet, and leaves nothing else behind", async () => {
  await writeFileWhole(join(dir, "new/deep/a.yaml"), "new");
  expect(textOf("new/deep/a.yaml")).toBe("new");
  expect(readdirSync(join(dir, "new/deep"))).toEqual(["a.yaml"]);
});

test("a file that cannot be written leaves no half of it behind", async () => {
  await expect(writeFileWhole(join(dir, "folder.yaml"), "new")).rejects.toThrow();
  expect(readdirSync(dir).toSorted()).toEqual(["folder.yaml", "old.yaml"]);
});

test("files that belong together are written and removed together", async () => {
  await writeFilesOrNone([at("old.yaml", null), at("new.yaml", "new")]);
  expect(readdirSync(dir).toSorted()).toEqual(["folder.yaml", "new.yaml"]);
});

test("one that fails takes the others back", async () => {
  const files = [at("old.yaml", "changed"), at("new.yaml", "new"), at("folder.yaml", "fails")];
  await expect(writeFilesOrNone(files)).rejects.toThrow();
  expect(textOf("old.yaml")).toBe("old");
  expect(readdirSync(dir).toSorted()).toEqual(["folder.yaml", "old.yaml"]);
});
