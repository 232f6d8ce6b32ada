import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { digest } from "../../src/base/digest.ts";
import { removeFile, replaceFile } from "../../src/write/replace-file.ts";

const disk = vi.hoisted(() => ({ refusals: 0 }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const readFileSync = ((...asked: Parameters<typeof real.readFileSync>) => {
    if (disk.refusals-- > 0) throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
    return real.readFileSync(...asked);
  }) as typeof real.readFileSync;
  return { ...real, readFileSync, default: { ...real, readFileSync } };
});

let dir = "";
beforeEach(() => {
  disk.refusals = 0;
  dir = mkdtempSync(join(tmpdir(), "shiryo-replace-"));
  writeFileSync(join(dir, "paper"), "found");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const paper = () => join(dir, "paper");
const textOf = () => readFileSync(paper(), "utf8");

test("a file is replaced where what was seen stands there still", async () => {
  expect(await replaceFile(paper(), "new", digest("found"))).toBe(true);
  expect(textOf()).toBe("new");
  expect(readdirSync(dir)).toEqual(["paper"]);
});

test("what was saved meanwhile stays, and nothing is left beside it", async () => {
  writeFileSync(paper(), "edited");
  expect(await replaceFile(paper(), "new", digest("found"))).toBe(false);
  expect(textOf()).toBe("edited");
  expect(readdirSync(dir)).toEqual(["paper"]);
});

test("where nothing was seen, a file that is there by now stays", async () => {
  expect(await replaceFile(paper(), "new", null)).toBe(false);
  expect(textOf()).toBe("found");
  rmSync(paper());
  expect(await replaceFile(paper(), "new", null)).toBe(true);
  expect(textOf()).toBe("new");
  expect(readdirSync(dir)).toEqual(["paper"]);
});

test("a file that was taken away meanwhile is not what was seen", async () => {
  rmSync(paper());
  expect(await replaceFile(paper(), "new", digest("found"))).toBe(false);
  expect(readdirSync(dir)).toEqual([]);
});

test("a file that another program holds for a moment is looked at again, and is not taken for changed", async () => {
  disk.refusals = 1;
  expect(await replaceFile(paper(), "new", digest("found"))).toBe(true);
  expect(textOf()).toBe("new");
});

test("a folder in the place of a file stays", async () => {
  rmSync(paper());
  mkdirSync(paper());
  expect(await replaceFile(paper(), "new", null)).toBe(false);
  expect(await removeFile(paper(), digest("found"))).toBe(false);
  expect(readdirSync(dir)).toEqual(["paper"]);
});

test.skipIf(process.platform === "win32")("a link that leads nowhere counts as nothing", async () => {
  rmSync(paper());
  symlinkSync(join(dir, "nowhere"), paper());
  expect(await replaceFile(paper(), "new", null)).toBe(true);
  expect(readdirSync(dir)).toEqual(["paper"]);
  expect(textOf()).toBe("new");
});

test("a file is removed where what was seen stands there still, or nothing any more", async () => {
  writeFileSync(paper(), "edited");
  expect(await removeFile(paper(), digest("found"))).toBe(false);
  expect(textOf()).toBe("edited");
  expect(await removeFile(paper(), digest("edited"))).toBe(true);
  expect(readdirSync(dir)).toEqual([]);
  expect(await removeFile(paper(), digest("edited"))).toBe(true);
});
