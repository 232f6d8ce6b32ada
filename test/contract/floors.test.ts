import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

// The floors of the house, ground floor first: a folder imports only from floors below its own.
const floors = [
  ["base"],
  ["model", "opc", "edit"],
  ["load", "import"],
  ["check", "review"],
  ["view"],
  ["render", "audit"],
  ["write"],
  ["build"],
  ["cli"],
];

// Rooms of render: template, word and excel know nothing of one another; what word and excel share stands below.
const renderFloors = [["chart"], ["template", "word", "excel"]];

const src = resolve(import.meta.dirname, "../../src");

test("every import goes down to a lower floor or stays in its folder", () => {
  expect(importsOf(src).filter((one) => !goesDown(one, floors, 0))).toEqual([]);
});

test("the rooms of render/ do not import one another", () => {
  const inside = importsOf(join(src, "render")).filter((one) => one.to.startsWith("render/"));
  expect(inside.filter((one) => !goesDown(one, renderFloors, 1))).toEqual([]);
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

type Import = { readonly from: string; readonly to: string };

function importsOf(folder: string): Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return files.flatMap((name) => {
    const file = join(folder, name);
    return specifiersOf(readFileSync(file, "utf8")).map((specifier) => ({
      from: pathInSrc(file),
      to: pathInSrc(resolve(dirname(file), specifier)),
    }));
  });
}

function specifiersOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => match[1] ?? "");
}

function goesDown({ from, to }: Import, house: readonly (readonly string[])[], depth: number): boolean {
  const [here, there] = [from.split("/")[depth] ?? "", to.split("/")[depth] ?? ""];
  if (here === there) return true;
  const floorOf = (folder: string) => house.findIndex((rooms) => rooms.includes(folder));
  // Outside src/ there is only package.json, which base/ reads for the version.
  if (to.startsWith("..")) return here === "base";
  return floorOf(there) >= 0 && floorOf(there) < floorOf(here);
}

function pathInSrc(path: string): string {
  return relative(src, path).replaceAll("\\", "/");
}
