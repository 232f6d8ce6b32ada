import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPieceStore } from "../../src/write/piece-store.ts";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "shiryo-test-"));
});
afterEach(() => rmSync(out, { recursive: true }));

const folder = () => join(out, ".shiryo/pieces");
const packName = () => readdirSync(folder()).find((name) => /^parts\.\d+$/.test(name)) ?? "";
const bytes = (text: string) => Buffer.from(text);

/** One build: takes some pieces and keeps others; tells what it found. */
function build(names: readonly string[], kept: Readonly<Record<string, string>> = {}, room?: number) {
  const store = openPieceStore(out, "parts", room);
  const found = names.map((name) => store.take(name)?.toString() ?? null);
  for (const [name, text] of Object.entries(kept)) store.keep(name, bytes(text));
  store.close();
  return found;
}

test("a later build finds what an earlier one kept", () => {
  build([], { a: "first", b: "second" });
  expect(build(["b", "c", "a"], { c: "third" })).toEqual(["second", null, "first"]);
  expect(build(["a", "b", "c"])).toEqual(["first", "second", "third"]);
});

test("a piece kept in this build is found in it", () => {
  const store = openPieceStore(out, "parts");
  expect(store.take("a")).toBeUndefined();
  store.keep("a", bytes("first"));
  expect(store.take("a")?.toString()).toBe("first");
  store.close();
});

test("a build that keeps nothing writes nothing", () => {
  expect(build(["a"])).toEqual([null]);
  expect(existsSync(folder())).toBe(false);
});

test("a damaged pack or index is as if it were not there", () => {
  build([], { a: "first", b: "second" });
  const pack = join(folder(), packName());
  writeFileSync(pack, readFileSync(pack, "utf8").replace("first", "fir5t"));
  expect(build(["a", "b"], { a: "first" })).toEqual([null, "second"]);
  expect(build(["a"])).toEqual(["first"]);
  writeFileSync(pack, "");
  expect(build(["a", "b"])).toEqual([null, null]);
  writeFileSync(join(folder(), "parts.index"), "no index");
  expect(build(["a"], { c: "third" })).toEqual([null]);
  expect(build(["c"])).toEqual(["third"]);
});

test("what was not used for longest goes when there is no room, and packs nobody needs with it", () => {
  build([], { a: "a".repeat(40), b: "b".repeat(40), c: "c".repeat(40) }, 100);
  build(["a"], { d: "d".repeat(10) }, 100);
  expect(build(["a", "b", "c", "d"], {}, 100).map((one) => one?.[0] ?? null)).toEqual(["a", null, "c", "d"]);
  expect(readdirSync(folder()).toSorted()).toEqual([packName(), "parts.index"].toSorted());
});

test("no piece is read or written through a link", () => {
  build([], { a: "first" });
  const foreign = join(out, "foreign");
  writeFileSync(foreign, "first");
  const pack = join(folder(), packName());
  rmSync(pack);
  symlinkSync(foreign, pack);
  expect(build(["a"], { b: "second" })).toEqual([null]);
  expect(readFileSync(foreign, "utf8")).toBe("first");
});
