import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "../../src/write/new-folder.ts";
import { writeFileWhole } from "../../src/write/write-file-whole.ts";

let parent: string;
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), "shiryo-new-folder-"))));
afterEach(() => rmSync(parent, { recursive: true }));

const fill = async (folder: string) => {
  await writeFileWhole(join(folder, "a.docx"), "a");
  // Nobody who looks meanwhile finds a folder of that name with some of its files.
  expect(existsSync(join(parent, "papers", "a.docx"))).toBe(false);
  await writeFileWhole(join(folder, "b.docx"), "b");
  return "done";
};

test.each([["new"], ["empty"]])("a folder that is %s gets its files all at once", async (state) => {
  if (state === "empty") mkdirSync(join(parent, "papers"));
  expect(await makeFolder(join(parent, "papers"), fill, Date.now())).toBe("done");
  expect(readdirSync(join(parent, "papers")).toSorted()).toEqual(["a.docx", "b.docx"]);
  expect(readdirSync(parent)).toEqual(["papers"]);
});

test("where a file cannot be made nothing is left, and what stands in the place stays", async () => {
  const failing = async (folder: string) => {
    await writeFileWhole(join(folder, "a.docx"), "a");
    throw new Error("the second paper has a fault");
  };
  await expect(makeFolder(join(parent, "papers"), failing, Date.now())).rejects.toThrow("the second paper");
  expect(readdirSync(parent)).toEqual([]);
  mkdirSync(join(parent, "papers"));
  writeFileSync(join(parent, "papers", "mine.txt"), "mine");
  await expect(makeFolder(join(parent, "papers"), fill, Date.now())).rejects.toMatchObject({ code: "ENOTEMPTY" });
  expect([readdirSync(parent), readdirSync(join(parent, "papers"))]).toEqual([["papers"], ["mine.txt"]]);
});
