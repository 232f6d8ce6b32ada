import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { type Import, importsOf, reachedFrom, specifiersOf } from "../fixtures/imports-of.ts";

// The floors of the house, ground floor first: a folder imports only from floors below its own.
const floors = [
  ["words"],
  ["base"],
  ["model", "opc", "edit"],
  ["load", "import"],
  ["check", "review"],
  ["view"],
  ["render", "audit"],
  ["write"],
  ["papers"],
  ["pipeline"],
  ["tasks"],
  ["api"],
  ["cli"],
];

// Rooms of render: template, word and excel know nothing of one another; what word and excel share stands below.
const renderFloors = [["chart"], ["template", "word", "excel"]];

const src = resolve(import.meta.dirname, "../../src");

test("every import goes down to a lower floor or stays in its folder", () => {
  expect(importsOf(src).filter((one) => !goesDown(one, floors, 0))).toEqual([]);
});

test("the rooms of render/ do not import one another", () => {
  const inside = importsOf(src, join(src, "render")).filter((one) => one.to.startsWith("render/"));
  expect(inside.filter((one) => !goesDown(one, renderFloors, 1))).toEqual([]);
});

// A room is a folder with files of its own; a folder's own files and each of its subfolders are different rooms.
test("no circle: the rooms inside a folder import one another one way only, lazily and for types too", () => {
  const inside = importsOf(src)
    .map(({ from, to }) => ({ from: dirname(from), to: dirname(to) }))
    .filter(({ from, to }) => from !== to && from.split("/")[0] === to.split("/")[0]);
  expect(groupsInCircles(inside).map((rooms) => rooms.join(" · "))).toEqual([]);
});

test("a circle of rooms would be found, and what only leads to it or from it is not part of it", () => {
  const imports = [
    { from: "a", to: "a/x" },
    { from: "a/x", to: "a/y" },
    { from: "a/y", to: "a/x" },
    { from: "a/y", to: "a/z" },
    { from: "b", to: "b/c" },
    { from: "b/c", to: "b" },
  ];
  expect(groupsInCircles(imports)).toEqual([
    ["a/x", "a/y"],
    ["b", "b/c"],
  ]);
});

test("files import each other in a circle only where they go through what lies inside one another", () => {
  expect(circles(importsOf(src))).toEqual([]);
  const chain = [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
    { from: "c", to: "b" },
    { from: "c", to: "d" },
  ];
  expect(circles(chain)).toEqual(["b", "c"]);
});

test("an import upward, sideways or lazy would be found", () => {
  const upward = { from: "model/a.ts", to: "view/b.ts" };
  const sideways = { from: "load/a.ts", to: "import/b.ts" };
  expect([upward, sideways].map((one) => goesDown(one, floors, 0))).toEqual([false, false]);
  expect(specifiersOf('const a = await import("../x.ts"); import type { B } from "./b.ts"; import "./c.ts";')).toEqual([
    "../x.ts",
    "./b.ts",
    "./c.ts",
  ]);
});

function goesDown({ from, to }: Import, house: readonly (readonly string[])[], depth: number): boolean {
  const [here, there] = [from.split("/")[depth] ?? "", to.split("/")[depth] ?? ""];
  if (here === there) return true;
  const floorOf = (folder: string) => house.findIndex((rooms) => rooms.includes(folder));
  // Outside src/ there is only package.json, which base/ reads for the version.
  if (to.startsWith("..")) return here === "base";
  return floorOf(there) >= 0 && floorOf(there) < floorOf(here);
}

/** What is left when files that import nothing, or that nobody imports, are taken away again and again. */
function circles(imports: readonly Import[]): string[] {
  const sources = new Set(imports.map(({ from }) => from));
  const targets = new Set(imports.map(({ to }) => to));
  const left = imports.filter(({ from, to }) => targets.has(from) && sources.has(to));
  return left.length < imports.length ? circles(left) : [...sources].toSorted();
}

/** The groups in which each is reached from each other, in the order of their names. */
function groupsInCircles(imports: readonly Import[]): string[][] {
  const rooms = [...new Set(imports.map(({ from }) => from))].toSorted();
  const reached = new Map(rooms.map((room) => [room, reachedFrom(room, imports)]));
  const groups = rooms.map((room) =>
    rooms.filter((other) => reached.get(room)?.has(other) && reached.get(other)?.has(room)),
  );
  return groups.filter((group, i) => group[0] === rooms[i]);
}
