import { expect, test } from "vitest";
import { toldProblem } from "../../../../src/base/problem.ts";
import { parseYaml } from "../../../../src/load/yaml/parse-yaml.ts";
import { yamlPlaces } from "../../../../src/load/yaml/yaml-places.ts";

test.each(["[", "{a: ", "- ", "? ", "[[],"])("a hundred thousand times %j is too deep", async (open) => {
  const { content, problems } = await parseYaml({ file: "a.yaml", text: `a: b\n${open.repeat(100_000)}` });
  expect(content).toBeUndefined();
  expect(problems.map((problem) => toldProblem(problem, "en"))).toMatchObject([
    { code: "yaml-syntax", message: expect.stringContaining("too deep") },
  ]);
});

test("groups that go on and on to the right are too deep", async () => {
  const text = Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
  expect((await parseYaml({ file: "a.yaml", text })).problems).toHaveLength(1);
});

test("many brackets one after the other are not", async () => {
  const text = `a: [${"[x], ".repeat(5000)}[y]]\n`;
  expect((await parseYaml({ file: "a.yaml", text })).problems).toEqual([]);
});

test("what is written in an uncommon way has its value all the same", async () => {
  const text = "a: |2\n  two\n  lines\nb: [1, # here\n  2]\n";
  const { content } = await parseYaml({ file: "a.yaml", text });
  expect(content?.value).toEqual({ a: "two\nlines\n", b: [1, 2] });
  expect(yamlPlaces({ file: "a.yaml", text })(["b", 1])).toEqual({ file: "a.yaml", line: 5, col: 3 });
});
