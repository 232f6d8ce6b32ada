import { expect, test } from "vitest";
import { internalFields, type Meeting } from "../../../../src/model/meeting.ts";
import { kpiRemarkField, programReviewFields } from "../../../../src/model/review-form.ts";
import { fieldsHeldBack, seenDataset } from "../../../../src/view/packet/seen-dataset.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { aMeeting } from "../../check/a-meeting.ts";

const source = { from: 1, to: 1 };
const kpi = { stage: "output", kind: "monitoring", indicator: "件数", actuals: { "2025": 3 }, source } as const;
const filled = aProgram({
  budget: {
    initial: { "2025": 1 },
    request: { "2026": 2 },
    assessment: { "2026": 3 },
    requestReason: { "2026": "理由" },
    remark: { "2026": "備考" },
  },
  kpis: [{ ...kpi, remark: "所見" }],
});
const published = aProgram({ id: "published", kpis: [kpi] });
const [meeting, other] = [aMeeting([]), aMeeting([], { id: "second", no: 2 })];
const dataset = aDataset([filled, published], { meetings: [meeting, other] });

const seenBy = (shows: Meeting["shows"]) => seenDataset(dataset, { ...meeting, shows });

test("a meeting sees what was published, its own agenda, and results of KPIs", () => {
  const { programs, meetings } = seenBy(undefined);
  expect(programs[0]?.budget).toEqual({ initial: { "2025": 1 } });
  expect(programs[0]?.kpis).toEqual([kpi]);
  expect(meetings).toEqual([meeting]);
});

test("what its file names it sees as well, and a programme without such fields is the very same", () => {
  const { programs } = seenBy(["request", "remark"]);
  expect(Object.keys(programs[0]?.budget ?? {})).toEqual(["initial", "request", "remark"]);
  expect(programs[0]?.kpis[0]?.remark).toBe("所見");
  expect(programs[1]).toBe(published);
  expect(seenBy(internalFields.slice()).programs[0]).toBe(filled);
});

test("fields held back are those that are there and not shown", () => {
  expect(fieldsHeldBack(dataset, { ...meeting, shows: ["request"] })).toEqual([
    "assessment",
    "requestReason",
    "remark",
  ]);
  expect(fieldsHeldBack(aDataset([published]), meeting)).toEqual([]);
});

test("every column that a review fills in is internal, but for results of KPIs", () => {
  const columns = [...programReviewFields(2026), kpiRemarkField].map(({ id }) => id);
  expect(columns.filter((id) => !internalFields.some((field) => field === id))).toEqual([]);
});
