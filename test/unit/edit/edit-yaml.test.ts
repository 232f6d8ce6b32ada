import { expect, test } from "vitest";
import { type Edit, EditError } from "../../../src/edit/edit.ts";
import { editYaml } from "../../../src/edit/edit-yaml.ts";
import type { Plain } from "../../../src/edit/yaml-text.ts";

const order = (group: readonly (string | number)[]) => {
  if (group.length === 0) return ["id", "budget", "kpis"];
  if (group.length === 1) return ["initial", "byProject", "request", "assessment", "requestReason", "remark"];
  return group.length === 2 && group[0] === "kpis" ? ["indicator", "actuals", "remark", "source"] : undefined;
};

const edit = (text: string, ...edits: Edit[]) => editYaml(text, edits, order);
const pathOf = (path: string) =>
  path === "" ? [] : path.split(".").map((step) => (/^\d$/.test(step) ? Number(step) : step));
const set = (path: string, value: Plain): Edit => ({ kind: "set", path: pathOf(path), value });
const remove = (path: string): Edit => ({ kind: "remove", path: pathOf(path) });
const insert = (path: string, value: Plain): Edit => ({ kind: "insert", path: pathOf(path), value });
const move = (path: string, to: number): Edit => ({ kind: "move", path: pathOf(path), to });

const record = `# the record
id: sample   # its name
budget:
  # figures of the book
  initial: { "2024": 1, "2025": 2 } # as printed

  # the rest
  remark:
    "2025": "old"
kpis:
  - indicator: 件数
    source: { from: 1, to: 2 }
  - indicator: 割合
    actuals: { '2024': 5 }
    remark: |-
      一行目
      二行目
    source: { from: 3, to: 4 }
`;

test("a new group stands where the schema has it, and all other lines stay", () => {
  const edited = edit(record, set("budget.request.2026", 1200), set("budget.assessment.2026", 0));
  expect(edited).toBe(
    record.replace(" # as printed\n", ' # as printed\n  request: { "2026": 1200 }\n  assessment: { "2026": 0 }\n'),
  );
});

test("a year takes its place in braces and keeps their quotes", () => {
  expect(edit(record, set("kpis.1.actuals.2025", 6.5))).toBe(
    record.replace("{ '2024': 5 }", "{ '2024': 5, '2025': 6.5 }"),
  );
  expect(edit(record, set("kpis.1.actuals.2023", -4))).toBe(
    record.replace("{ '2024': 5 }", "{ '2023': -4, '2024': 5 }"),
  );
});

test("a year in a group of lines gets a line", () => {
  expect(edit(record, set("budget.remark.2026", "新しい: 備考"))).toBe(
    record.replace('"2025": "old"\n', '"2025": "old"\n    "2026": "新しい: 備考"\n'),
  );
});

test("a value changes in its own quotes", () => {
  expect(edit(record, set("budget.remark.2025", "new"))).toBe(record.replace('"old"', '"new"'));
  expect(edit(record, set("budget.initial.2025", 33))).toBe(record.replace('"2025": 2 }', '"2025": 33 }'));
});

test("a text of several lines becomes one of one line, and the other way round", () => {
  expect(edit(record, set("kpis.1.remark", "一行"))).toBe(record.replace("|-\n      一行目\n      二行目", "一行"));
  expect(edit(record, set("kpis.1.remark", "一\n二\n三"))).toBe(
    record.replace("一行目\n      二行目", "一\n      二\n      三"),
  );
  expect(edit(record, set("kpis.0.remark", "一\n二"))).toBe(
    record.replace("件数\n", "件数\n    remark: |-\n      一\n      二\n"),
  );
});

test("a field goes with its lines; a group that holds nothing any more stays, empty", () => {
  expect(edit(record, remove("kpis.1.actuals"))).toBe(record.replace("    actuals: { '2024': 5 }\n", ""));
  expect(edit(record, remove("kpis.1.actuals.2024"))).toBe(record.replace("{ '2024': 5 }", "{}"));
  expect(edit(record, remove("budget.remark"))).toBe(
    record.replace('\n  # the rest\n  remark:\n    "2025": "old"\n', ""),
  );
  expect(edit(record, remove("budget.remark.2025"))).toBe(record.replace(':\n    "2025": "old"', ": {}"));
  expect(() => edit(record, remove("budget.request.2026"))).toThrow("no-group");
  expect(() => edit(record, remove("budget.request"))).toThrow("no-field");
});

test("fields come and go in the same braces", () => {
  expect(edit(record, remove("kpis.1.actuals.2024"), set("kpis.1.actuals.2025", 7))).toBe(
    record.replace("'2024': 5", "'2025': 7"),
  );
});

test("CR LF, a missing line end and a record in braces are kept", () => {
  const crlf = record.replaceAll("\n", "\r\n");
  expect(edit(crlf, set("budget.request.2026", 1))).toBe(
    crlf.replace(" # as printed\r\n", ' # as printed\r\n  request: { "2026": 1 }\r\n'),
  );
  expect(edit("budget:\n  initial: {}", set("budget.request.2026", 1))).toBe(
    'budget:\n  initial: {}\n  request: { "2026": 1 }',
  );
  expect(edit("budget: {initial: {}}\n", set("budget.initial.2025", 1), set("budget.request.2026", 2))).toBe(
    'budget: {initial: { "2025": 1 }, request: { "2026": 2 }}\n',
  );
});

test("texts that YAML would take for something else get quotes", () => {
  for (const value of ["- 項目", "10:30", "no", "# 注", "a: b", "'x'", "2026-01-01", "*", "", "=SUM(A1)", "{x}"]) {
    expect(edit(record, set("budget.remark.2025", value)), value).toContain("2025");
    expect(edit(record, set("kpis.0.remark", value === "" ? "x" : value))).toContain("remark");
  }
});

test("what has no safe place is refused with the place", () => {
  expect(() =>
    edit('budget:\n  remark: &a { "2025": x }\n  initial: { # here\n "2025": 1 }\n', set("budget.initial.2026", 1)),
  ).toThrow(EditError);
  expect(() => edit('budget:\n  request: { "2026": !!int 5 }\n', set("budget.request.2026", 1))).toThrow("tag");
  expect(() => edit("budget: 5\n", set("budget.request.2026", 1))).toThrow("no-group");
});

const lists = `# the list of lists
- id: a # first
  # what a is called
  name: A
# about b
- id: b
  tags: [x, y] # flow
  # still of b

# a heading of its own

# about c
# in two lines
- id: c
  rows:
    - - 1
      - 2 # two
    - 3
    # the end
`;

test("an item goes with the comments that are its own, and comes back to its place", () => {
  const withoutB = lists.replace("# about b\n- id: b\n  tags: [x, y] # flow\n  # still of b\n", "");
  expect(edit(lists, remove("1"))).toBe(withoutB);
  const withoutC = lists.slice(0, lists.indexOf("\n# about c") + 1);
  expect(edit(lists, remove("2"))).toBe(withoutC);
  expect(edit(lists, remove("0"))).toBe(lists.replace(/- id: a[^]*?name: A\n/, ""));
});

test("an item moves with its comments", () => {
  expect(edit("- a\n# about b\n- b\n- c\n", move("1", 0))).toBe("# about b\n- b\n- a\n- c\n");
  expect(edit("- a\n# about b\n- b\n- c\n", move("1", 2))).toBe("- a\n- c\n# about b\n- b\n");
  expect(edit("x:\n  - a\n  - b\n", move("x.0", 1))).toBe("x:\n  - b\n  - a\n");
  expect(edit("x: [a, b, c]\n", move("x.2", 0))).toBe("x: [c, a, b]\n");
  expect(edit("- - a\n  # b\n  - b\n- c\n", move("0.1", 0))).toBe("- # b\n  - b\n  - a\n- c\n");
  expect(edit("- - a\n  - b\n- c", move("0.0", 1))).toBe("- - b\n  - a\n- c");
});

test("an item comes where it is to be, in the style of its list", () => {
  expect(edit(lists, insert("0", { id: "z", tags: ["q"] }))).toBe(
    lists.replace("- id: a", "- id: z\n  tags:\n    - q\n- id: a"),
  );
  expect(edit(lists, insert("2.rows.0.2", "three"))).toBe(lists.replace("- 2 # two\n", "- 2 # two\n      - three\n"));
  expect(edit(lists, insert("2.rows.0.0", 0))).toBe(lists.replace("- - 1", "- - 0\n      - 1"));
  expect(edit(lists, insert("2.rows.2", [4]))).toBe(lists.replace("- 3\n", "- 3\n    - - 4\n"));
  expect(edit(lists, insert("1.tags.1", "a, b"))).toBe(lists.replace("[x, y]", '[x, "a, b", y]'));
  expect(edit("list: [] # none\n", insert("list.0", { a: "b" }))).toBe("list: # none\n  - a: b\n");
  expect(edit("[]\n", insert("0", 1))).toBe("- 1\n");
});

test("the last item leaves an empty list", () => {
  expect(edit("list: # few\n  # one\n  - a\nnext: 1\n", remove("list.0"))).toBe("list: [] # few\nnext: 1\n");
  expect(edit("a: { b: [c] }\n", remove("a.b.0"))).toBe("a: { b: [] }\n");
  expect(edit("- a", remove("0"))).toBe("[]");
  expect(edit("- - a\n- b\n", remove("0.0"))).toBe("- []\n- b\n");
});

test("a field that shares its line with a hyphen leaves its place to the next", () => {
  expect(edit(lists, remove("0.id"))).toBe(lists.replace("- id: a # first\n  # what", "- # what"));
  expect(edit("- a: 1\n  b: 2\n", remove("0.a"), remove("0.b"))).toBe("- {}\n");
  expect(edit("- a: 1\n  b: 2\n  c: 3\n", remove("0.b"), remove("0.a"))).toBe("- c: 3\n");
});

test("groups, lists and texts take one another's place, and the comment of the line stays", () => {
  expect(edit(record, set("budget.initial", 5))).toBe(record.replace('{ "2024": 1, "2025": 2 }', "5"));
  expect(edit(record, set("id", { a: "b" }))).toBe(
    record.replace("id: sample   # its", "id:   # its").replace("name\n", "name\n  a: b\n"),
  );
  expect(edit(record, set("budget", "none"))).toBe(record.replace(/budget:[^]*?kpis/, "budget: none\nkpis"));
  expect(edit(record, set("kpis.0", "text"))).toBe(record.replace(/- indicator: 件数\n.*\n/, "- text\n"));
  expect(edit("a: |- # why\n  x\n  y\nb: 1\n", set("a", [1]))).toBe("a: # why\n  - 1\nb: 1\n");
  expect(edit("a:\nb: # later\n", set("a.x", 1), set("b", "now"))).toBe("a: { x: 1 }\nb: now # later\n");
});

test("minus nought is nought, and what is no value is refused", () => {
  expect(edit(record, set("budget.request.2026", -0))).toContain('request: { "2026": 0 }');
  expect(() => edit(record, set("budget.request.2026", Number.NaN))).toThrow("no-value");
});
