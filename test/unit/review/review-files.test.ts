import { expect, test } from "vitest";
import { type ToldProblem, toldProblem } from "../../../src/base/problem.ts";
import { kpiIds } from "../../../src/model/kpi.ts";
import { kpiRowId, reviewForm } from "../../../src/model/review-form.ts";
import type { ReviewRecord } from "../../../src/review/compare/review-record.ts";
import type { Settlement } from "../../../src/review/compare/decide.ts";
import { type ReturnedFile, readReturnedFile } from "../../../src/review/form/returned-file.ts";
import { reviewFiles } from "../../../src/review/review-files.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import {
  type FixtureSheet,
  formSheet,
  type RequestRow,
  requestBaseline,
  requestSheet,
  requestWorkbook,
  workbookOf,
} from "../../fixtures/review-workbook.ts";

const budget = { initial: { "2023": 1000, "2024": 1200, "2025": 900_000 } };
const kpis = [
  {
    stage: "output" as const,
    kind: "quantitative" as const,
    indicator: "達成率",
    target: { value: 50, comparator: ">=" as const, unit: "％" },
    actuals: { "2025": 40 },
    source: { from: 1, to: 2 },
  },
];
const dataset = aDataset([
  aProgram({ id: "alpha", budget, kpis }),
  aProgram({ id: "beta", no: 2, name: "別の研究事業", budget: { ...budget, request: { "2026": 800_000 } } }),
]);
const kpiRow = kpiRowId("alpha", kpiIds(kpis)[0] ?? "");

function fileOf(name: string, bytes: Uint8Array): ReturnedFile {
  const read = readReturnedFile(name, bytes);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

const refused = (bytes: Uint8Array): readonly ToldProblem[] => {
  const read = readReturnedFile("a.xlsx", bytes);
  return "problems" in read ? read.problems.map((problem) => toldProblem(problem, "en")) : [];
};

type Told = Pick<ReviewRecord, "cell" | "state" | "decision" | "typed"> & { reason?: string };

function review(workbooks: Readonly<Record<string, Uint8Array>>, settlement: Partial<Settlement> = {}) {
  const files = Object.entries(workbooks).map(([name, bytes]) => fileOf(name, bytes));
  return reviewFiles(files, dataset, { confirm: [], ...settlement });
}

function told(
  workbook: Uint8Array | Readonly<Record<string, Uint8Array>>,
  settlement: Partial<Settlement> = {},
): Told[] {
  const workbooks = workbook instanceof Uint8Array ? { "a.xlsx": workbook } : workbook;
  return review(workbooks, settlement)
    .records.filter(({ state }) => state !== "unchanged")
    .map(({ cell, state, decision, typed, reason }) => ({
      cell,
      state,
      decision,
      typed,
      ...(reason === undefined ? {} : { reason: reason.code }),
    }));
}

/** A sheet for beta, whose request of 800,000 stood in it when it was sent out. */
const betaSheet = (row: Omit<RequestRow, "id">, sent: number | string = 800_000) =>
  workbookOf([requestSheet([{ id: "beta", ...row }]), formSheet(requestBaseline("beta", { request: sent }))]);

test("figures that were typed are new, changed or cleared; what was not touched is unchanged", () => {
  expect(told(requestWorkbook([{ id: "alpha", request: 1_000_000, remark: "備考" }]))).toEqual([
    { cell: "C4", state: "new", decision: "apply", typed: 1_000_000 },
    { cell: "F4", state: "new", decision: "apply", typed: "備考" },
  ]);
  expect(told(betaSheet({ request: 700_000 }))).toEqual([
    { cell: "C4", state: "changed", decision: "apply", typed: 700_000 },
  ]);
  expect(told(betaSheet({}))).toEqual([{ cell: "C4", state: "cleared", decision: "apply", typed: null }]);
  expect(told(betaSheet({ request: "－" }))).toEqual([
    { cell: "C4", state: "cleared", decision: "apply", typed: null },
  ]);
  expect(told(betaSheet({ request: 0 }))).toEqual([{ cell: "C4", state: "changed", decision: "apply", typed: 0 }]);
  expect(told(betaSheet({ request: 800_000 }))).toEqual([]);
});

test("sorted rows, moved columns and renamed sheets are read by their ids", () => {
  const sheet: FixtureSheet = {
    name: "要求（修正版）",
    rows: [
      ["メモ"],
      [],
      ["assessment", null, "request", reviewForm.marker],
      ["査定", "名", "要求", "事業ID"],
      [500_000, "別", 700_000, "beta"],
      [null, "標本", 1_000_000, "alpha"],
      ["計", null, 1_700_000, null],
    ],
  };
  const entries = [...requestBaseline("alpha"), ...requestBaseline("beta", { request: 800_000 })];
  expect(told(workbookOf([sheet, formSheet(entries)]))).toEqual([
    { cell: "A5", state: "new", decision: "apply", typed: 500_000 },
    { cell: "C5", state: "changed", decision: "apply", typed: 700_000 },
    { cell: "C6", state: "new", decision: "apply", typed: 1_000_000 },
  ]);
});

test("rows and columns that did not come back change nothing and are told", () => {
  const entries = [...requestBaseline("alpha"), ...requestBaseline("beta", { request: 800_000 })];
  const { records, problems } = review({ "a.xlsx": workbookOf([requestSheet([{ id: "alpha" }]), formSheet(entries)]) });
  expect(records.every(({ state }) => state === "unchanged")).toBe(true);
  expect(problems.map((one) => toldProblem(one, "en").message)).toEqual(["these rows did not come back: 別の研究事業"]);
  const sheet = {
    name: "s",
    rows: [
      [reviewForm.marker, "request"],
      ["alpha", 1_000_000],
    ],
  };
  const lost = review({ "a.xlsx": workbookOf([sheet, formSheet(requestBaseline("alpha"))]) });
  expect(lost.problems.map((one) => toldProblem(one, "en").message)).toEqual([
    "these columns did not come back: assessment, requestReason, remark",
  ]);
});

test("a row that was inserted without an id is nobody's, a copied one contradicts its original", () => {
  const inserted = requestWorkbook([{ id: "alpha", request: 1_000_000 }]);
  expect(told(inserted)).toHaveLength(1);
  const copied = [
    { id: "alpha", request: 1_000_000 },
    { id: "alpha", request: 2_000_000 },
  ];
  const states = told(requestWorkbook(copied)).map(({ cell, state, decision }) => `${cell} ${state} ${decision}`);
  expect(states).toEqual(["C4 conflict open", "C5 conflict open"]);
  // Even an empty twin: which of the two rows is meant?
  expect(
    told(requestWorkbook([{ id: "alpha", request: 1_000_000 }, { id: "alpha" }])).map(({ state }) => state),
  ).toEqual(["conflict", "conflict"]);
  expect(
    told(
      requestWorkbook([
        { id: "alpha", request: 5e5 },
        { id: "alpha", request: 5e5 },
      ]),
    ),
  ).toMatchObject([{ decision: "apply" }, { decision: "apply" }]);
});

test("a sheet copied inside its workbook is read too", () => {
  const sheets = [
    requestSheet([{ id: "alpha", request: 1_000_000 }]),
    requestSheet([{ id: "alpha", request: 1_100_000 }], "予算要求 (2)"),
    formSheet(requestBaseline("alpha")),
  ];
  expect(told(workbookOf(sheets)).map(({ reason }) => reason)).toEqual(["differ", "differ"]);
});

test("a workbook without what Shiryo hid in it is refused with what to do", () => {
  const sheet = requestSheet([{ id: "alpha", request: 1 }]);
  const form = formSheet(requestBaseline("alpha"));
  expect(refused(workbookOf([sheet]))[0]).toMatchObject({
    code: "review-form",
    hint: expect.stringContaining("fresh"),
  });
  expect(refused(workbookOf([{ name: "予算", rows: [["別の表", 1]] }]))[0]?.message).toContain("no workbook of Shiryo");
  const withoutIds = { name: "予算要求", rows: sheet.rows.map(([, ...cells]) => cells) };
  expect(refused(workbookOf([withoutIds, form]))[0]?.message).toContain("row ids is missing from the sheet 予算要求");
  expect(refused(workbookOf([form]))[0]?.message).toContain("were deleted");
  const changed = { ...form, rows: form.rows.with(6, ["alpha", "request", 5]) };
  expect(refused(workbookOf([sheet, changed]))[0]?.message).toContain("was changed");
  const other = { ...formSheet(requestBaseline("beta")), name: "x" };
  expect(refused(workbookOf([sheet, form, other]))[0]?.message).toContain("sheets of two workbooks");
  expect(refused(workbookOf([sheet, formSheet([], { format: 9 })]))[0]?.message).toContain("format 9");
});

test("an old edition's workbook and somebody else's are refused", () => {
  const old = workbookOf([requestSheet([{ id: "alpha" }]), formSheet(requestBaseline("alpha"), { edition: 2025 })]);
  expect(review({ "a.xlsx": old }).problems).toMatchObject([{ code: "review-edition", place: { file: "a.xlsx" } }]);
  const other = review({ "a.xlsx": requestWorkbook([{ id: "gamma", request: 1 }]) });
  expect(other.problems).toMatchObject([{ code: "review-edition" }]);
  expect(other.records).toEqual([]);
});

test("rows of another workbook, and rows that the dataset does not have, are invalid", () => {
  const pasted = workbookOf([
    requestSheet([
      { id: "alpha", request: 1 },
      { id: "beta", request: 5 },
      { id: "gone", request: 7 },
    ]),
    formSheet(requestBaseline("alpha")),
  ]);
  expect(told(pasted).map(({ cell, reason }) => `${cell} ${reason}`)).toEqual([
    "C4 unit-slip",
    "C5 row-foreign",
    "C6 row-unknown",
  ]);
});

test("what stands where a figure is due is told with its cell", () => {
  const cases: [RequestRow["request"] & {}, string][] = [
    [{ formula: "C9*2" }, "formula"],
    ["未定", "not-a-number"],
    [-5, "negative"],
    ["▲1,234", "negative"],
    [12.5, "fraction"],
    [1e15, "out-of-range"],
    [{ xml: '<c r="@" s="1"><v>46113</v></c>' }, "date"],
    [{ xml: '<c r="@" t="e"><v>#DIV/0!</v></c>' }, "error-value"],
    [{ xml: '<c r="@" t="b"><v>0</v></c>' }, "boolean"],
  ];
  for (const [request, reason] of cases) {
    expect(told(requestWorkbook([{ id: "alpha", request }])), reason).toEqual([
      { cell: "C4", state: "invalid", decision: "open", typed: null, reason },
    ]);
  }
});

test("a merged cell has lost what stood in it", () => {
  const sheet = {
    ...requestSheet([{ id: "beta" }]),
    tail: '<mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells>',
  };
  const bytes = workbookOf([sheet, formSheet(requestBaseline("beta", { request: 800_000 }))]);
  expect(told(bytes)).toMatchObject([{ cell: "C4", state: "invalid", reason: "merged" }]);
});

test("a unit slip is asked about until it is confirmed", () => {
  const slip = requestWorkbook([{ id: "alpha", request: 950 }]);
  expect(told(slip)).toEqual([{ cell: "C4", state: "question", decision: "open", typed: 950, reason: "unit-slip" }]);
  for (const confirm of ["all", "a.xlsx!C4", "a.xlsx!予算要求!C4"]) {
    expect(told(slip, { confirm: [confirm] })[0], confirm).toMatchObject({ state: "new", decision: "apply" });
  }
  expect(told({ "dir/a.xlsx": slip }, { confirm: ["a.xlsx!C4"] })[0]).toMatchObject({ decision: "apply" });
  expect(review({ "a.xlsx": slip }, { confirm: ["b.xlsx!C4"] }).problems).toMatchObject([{ code: "review-confirm" }]);
  expect(told(requestWorkbook([{ id: "alpha", request: 950_000_000 }]))[0]?.state).toBe("question");
  expect(told(requestWorkbook([{ id: "alpha", request: 3_000_000 }]))[0]?.state).toBe("new");
});

test.each(["./back/pj5_データ.xlsx!c4", "PJ5_データ.xlsx!$C$4", "Back\\PJ5_データ.xlsx!予算要求!C4"])(
  "%s confirms",
  (name) => {
    // As macOS keeps the name of the file, and Windows its folder.
    const file = "Back\\PJ5_データ.xlsx".normalize("NFD");
    const files = { [file]: requestWorkbook([{ id: "alpha", request: 900 }]) };
    expect(told(files)).toMatchObject([{ decision: "open" }]);
    expect(told(files, { confirm: [name] })).toMatchObject([{ decision: "apply" }]);
  },
);

test("where the dataset moved meanwhile, somebody must choose", () => {
  const moved = betaSheet({ request: 750_000 }, 600_000);
  expect(told(moved)).toMatchObject([{ state: "conflict", decision: "open", reason: "moved" }]);
  expect(told(moved, { prefer: "file" })).toMatchObject([{ state: "changed", decision: "apply" }]);
  expect(told(moved, { prefer: "data" })).toMatchObject([{ state: "conflict", decision: "leave" }]);
  expect(told(moved, { confirm: ["a.xlsx!C4"] })).toMatchObject([{ decision: "apply" }]);
  // "all" answers questions; it does not choose between two figures.
  expect(told(moved, { confirm: ["all"] })).toMatchObject([{ decision: "open" }]);
  // A slip stays a question even where the file is preferred.
  expect(told(betaSheet({ request: 7 }, 600_000), { prefer: "file" })).toMatchObject([{ state: "question" }]);
  // Not touched by the reviewer, or the same in the end: nothing to do.
  expect(told(betaSheet({ request: 600_000 }, 600_000))).toEqual([]);
  expect(told(betaSheet({ request: 800_000 }, 600_000))).toEqual([]);
});

test("two files that differ are a conflict, in whatever order they come", () => {
  const one = requestWorkbook([{ id: "alpha", request: 1_000_000 }]);
  const two = requestWorkbook([{ id: "alpha", request: 1_100_000 }]);
  const expected = review({ "a.xlsx": one, "b.xlsx": two });
  expect(expected.records.filter(({ state }) => state === "conflict")).toHaveLength(2);
  expect(review({ "b.xlsx": two, "a.xlsx": one })).toEqual(expected);
  expect(told({ "a.xlsx": one, "b.xlsx": two }, { prefer: "file" }).map(({ decision }) => decision)).toEqual([
    "open",
    "open",
  ]);
  expect(told({ "a.xlsx": one, "b.xlsx": two }, { confirm: ["b.xlsx!C4"] })).toMatchObject([
    { state: "conflict", decision: "leave" },
    { state: "new", decision: "apply", typed: 1_100_000 },
  ]);
  expect(told({ "a.xlsx": one, "b.xlsx": one }).map(({ decision }) => decision)).toEqual(["apply", "apply"]);
  expect(told({ "a.xlsx": one, "b.xlsx": requestWorkbook([{ id: "alpha" }]) })).toHaveLength(1);
});

test("results and remarks of KPIs find their KPI, and a share instead of per cent is asked about", () => {
  const sheet = (actual: number) => ({
    name: "KPI実績",
    rows: [
      ["actual.2025", "actual.2026", "remark", reviewForm.marker],
      [actual, 45, "順調", kpiRow],
    ],
  });
  const form = formSheet([
    { row: kpiRow, field: "actual.2025", value: 40 },
    { row: kpiRow, field: "actual.2026", value: null },
    { row: kpiRow, field: "remark", value: null },
  ]);
  const { records } = review({ "a.xlsx": workbookOf([sheet(42), form]) });
  expect(records.map(({ target, state, typed }) => [target?.path.join("."), state, typed])).toEqual([
    ["kpis.0.actuals.2025", "changed", 42],
    ["kpis.0.actuals.2026", "new", 45],
    ["kpis.0.remark", "new", "順調"],
  ]);
  expect(told(workbookOf([sheet(0.42), form]))[0]).toMatchObject({ state: "question", reason: "percent-slip" });
});
