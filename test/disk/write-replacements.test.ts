import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeReplacements } from "../../src/tasks/packet/write-replacements.ts";

let out: string;
beforeEach(() => (out = mkdtempSync(join(tmpdir(), "shiryo-replacements-"))));
afterEach(() => rmSync(out, { recursive: true }));

const file = (name: string, text = name) => ({ name, bytes: Buffer.from(text) });
const papers = [file("差替え一覧.docx"), file("資料1.docx")];
const order = { folder: "m-差替え", files: papers, joined: "m_差替え.pdf", zip: Buffer.from("zip"), now: Date.now() };
const [folder, zip] = ["packets/m-差替え", "packets/m-差替え.zip"];
const names = (path: string) => readdirSync(join(out, path)).toSorted();
const wrote = async (changes: Partial<typeof order> = {}) => {
  const { written } = await writeReplacements(out, { ...order, ...changes });
  return written && `${written.isThere ? "there" : "written"} ${written.zip}`;
};

test("the very same is not written again, and others go into the next folder", async () => {
  expect(await wrote()).toBe(`written ${zip}`);
  expect(await wrote()).toBe(`there ${zip}`);
  expect(await wrote({ zip: Buffer.from("other") })).toBe("written packets/m-差替え2.zip");
  expect(names("packets")).toEqual(["m-差替え", "m-差替え.zip", "m-差替え2", "m-差替え2.zip"]);
});

test("what a killed run wrote before the zip is made good, and its hidden folder goes", async () => {
  await wrote();
  rmSync(join(out, zip));
  const hidden = join(out, "packets/.shiryo-writing-00000000-1-00000000-0000");
  mkdirSync(hidden);
  writeFileSync(join(hidden, "資料1.docx"), "half");
  expect(await wrote({ now: Date.now() + 48 * 60 * 60 * 1000 })).toBe(`written ${zip}`);
  expect(names("packets")).toEqual(["m-差替え", "m-差替え.zip"]);
});

test("a folder without zip that holds other papers, or too few, is somebody's", async () => {
  mkdirSync(join(out, folder), { recursive: true });
  writeFileSync(join(out, folder, "資料1.docx"), "資料1.docx");
  expect(await wrote()).toBe("written packets/m-差替え2.zip");
  expect(names(folder)).toEqual(["資料1.docx"]);
  expect(existsSync(join(out, zip))).toBe(false);
});

test("a paper that was changed in its folder stays, and one that was taken away comes back", async () => {
  await wrote();
  writeFileSync(join(out, folder, "資料1.docx"), "by hand");
  rmSync(join(out, folder, "差替え一覧.docx"));
  expect(await wrote()).toBe(`written ${zip}`);
  expect(readFileSync(join(out, folder, "資料1.docx"), "utf8")).toBe("by hand");
  expect(names(folder)).toHaveLength(2);
});

test("the joined PDF comes to papers that stand there already, and is never made twice", async () => {
  await wrote();
  const files = [...papers, file(order.joined, "first")];
  expect(await wrote({ files })).toBe(`there ${zip}`);
  expect(await wrote({ files: [...papers, file(order.joined, "second")] })).toBe(`there ${zip}`);
  expect(readFileSync(join(out, folder, order.joined), "utf8")).toBe("first");
});
