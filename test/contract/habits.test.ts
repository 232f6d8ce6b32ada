import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { hasReader } from "../fixtures/readers.ts";

// Habits of the code that no linter knows. An exception of the linter that is not needed fails too.
const root = resolve(import.meta.dirname, "../..");
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

// The words of a language stand in files of the same names as those of another.
test("the name of a file in src/ stands once", () => {
  const names = files.filter((file) => !file.startsWith("words/ja/")).map((file) => basename(file, ".ts"));
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  expect([...new Set(twice)].toSorted()).toEqual([]);
});

test("every exception of the linter is for a file that is there", () => {
  const { overrides } = JSON.parse(readFileSync(join(root, ".oxlintrc.json"), "utf8")) as {
    overrides: { files: string[] }[];
  };
  const patterns = overrides.flatMap(({ files }) => files);
  expect(
    patterns.filter(
      (pattern) => pattern.startsWith("src/**/") && !files.some((file) => basename(file) === basename(pattern)),
    ),
  ).toEqual([]);
});

// Written in pieces, so that this file is none of those it looks for.
const machinePaths = ["work", "root", "home/[a-z]", "Users/[A-Za-z]"].map(
  (folder) => `(^|[^A-Za-z0-9._~-])/${folder}/`,
);

// Only a clone tells what is tracked: a copy of the files is told of, and in CI refused.
const isClone = hasReader("git", "-C", root, "rev-parse");

test.skipIf(!isClone)("nothing tracked names a path of somebody's machine", () => {
  const { status, stdout } = spawnSync("git", ["grep", "-nIE", machinePaths.join("|")], {
    cwd: root,
    encoding: "utf8",
  });
  // 1 is git's way to say that nothing was found.
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});
