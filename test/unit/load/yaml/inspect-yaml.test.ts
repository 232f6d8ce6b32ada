import { expect, test } from "vitest";
import { toldProblem } from "../../../../src/base/problem.ts";
import { inspectYaml } from "../../../../src/load/yaml/inspect-yaml.ts";

const faults: readonly (readonly [what: string, text: string, code: string, place: string, message: string])[] = [
  ["an open quote", 'id: a\nname: "abc\n', "yaml-syntax", "2:7", "a quotation mark is not closed"],
  ["a tab as indentation", "id: a\noffices:\n\tlead: x\n", "yaml-syntax", "3:1", "a tab stands"],
  ["a colon in a text", "id: a\nname: b: c\n", "yaml-syntax", "2:7", "a second key"],
  ["two documents", "id: a\n---\nid: b\n", "yaml-syntax", "2:1", "document"],
  ["an unknown tag", "id: !!js/function a\n", "yaml-syntax", "1:5", "tag"],
  ["a list as key", "? [a]\n: b\n", "yaml-syntax", "1:3", "a key is a list or a group"],
  ["a key twice", "id: a\nno: 1\nid: b\n", "yaml-duplicate-key", "3:1", '"id"'],
  ["a year twice, once in quotes", '2025: 1\n"2025": 2\n', "yaml-duplicate-key", "2:1", '"2025"'],
  ["an alias", "a: &x 1\nb: *x\n", "yaml-alias", "2:4", "*x"],
  ["a group's key that records would lose", "a:\n  __proto__: 1\n", "schema-unknown-key", "2:3", "__proto__"],
  ["an older YAML", "# a\n%YAML 1.1\n---\nid: no\n", "yaml-syntax", "2:1", "YAML 1.1"],
  ["commas in a figure", "a: { b: 1,304,596.5, c: 2 }", "schema-type", "1:9", "1,304,596.5"],
  ["only a comment", "# nothing\n", "file-empty", "1:1", "no record"],
  ["nothing at all", "", "file-empty", "1:1", "no record"],
];

test.each(faults)("%s is a problem at its place", (_, text, code, place, message) => {
  const [problem, ...others] = inspectYaml({ file: "a.yaml", text }).problems.map((problem) =>
    toldProblem(problem, "en"),
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code, severity: "error", message: expect.stringContaining(message) });
  expect(`${problem?.place?.line}:${problem?.place?.col}`).toBe(place);
  expect(problem?.hint).not.toBe("");
});

test("a bomb of aliases is told, not blown up", () => {
  const levels = Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [${n === 0 ? "x" : `*k${n - 1}, *k${n - 1}`}]`);
  const { content, problems } = inspectYaml({ file: "a.yaml", text: levels.join("\n") });
  expect(content).toBeUndefined();
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["yaml-alias"]));
});

test("a duplicate key leaves a value, so that the rest of the file is judged too", () => {
  expect(inspectYaml({ file: "a.yaml", text: "id: a\nid: b\n" }).content?.value).toEqual({ id: "b" });
});

test.each([
  ["{ a: 1, b: 304 }", { a: 1, b: 304 }],
  ["{ a: 1, b: }", { a: 1, b: null }],
  ['{ a: 1, "304": }', { a: 1, 304: null }],
])("%s holds no figure with commas", (text, value) => {
  expect(inspectYaml({ file: "a.yaml", text })).toMatchObject({ problems: [], content: { value } });
});
