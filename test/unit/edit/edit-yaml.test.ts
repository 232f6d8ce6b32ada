import { expect, test } from "vitest";
import { EditError, type FieldEdit } from "../../../src/edit/edit-tree.ts";
import { editYaml } from "../../../src/edit/edit-yaml.ts";

const order = (group: readonly (string | number)[]) => {
  if (group.length === 0) return ["id", "budget", "kpis"];
  if (group.length === 1) return ["initial", "byProject", "request", "assessment", "requestReason", "remark"];
  return group.length === 2 && group[0] === "kpis" ? ["indicator", "actuals", "remark", "source"] : undefined;
};

const edit = (text: string, ...edits: FieldEdit[]) => editYaml(text, edits, order);
const set = (path: string, value: FieldEdit["value"]): FieldEdit => ({
  path: path.split(".").map((step) => (/^\d$/.test(step) ? Number(step) : step)),
  value,
});

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

test("the last field of a group takes the group with it; what is not there cannot go", () => {
  expect(edit(record, set("kpis.1.actuals.2024", null))).toBe(record.replace("    actuals: { '2024': 5 }\n", ""));
  expect(edit(record, set("budget.remark.2025", null))).toBe(record.replace('  remark:\n    "2025": "old"\n', ""));
  expect(edit(record, set("budget.request.2026", null))).toBe(record);
});

test("fields come and go in the same braces", () => {
  expect(edit(record, set("kpis.1.actuals.2024", null), set("kpis.1.actuals.2025", 7))).toBe(
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
  expect(() => edit('budget:\n  request: { "2026": !!int 5 }\n', set("budget.request.2026", 1))).toThrow("a tag");
  expect(() => edit("budget: 5\n", set("budget.request.2026", 1))).toThrow("no group");
});
