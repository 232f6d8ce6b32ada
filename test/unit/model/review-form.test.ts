import { expect, test } from "vitest";
import {
  baselineDigest,
  kpiActualField,
  kpiRemarkField,
  kpiRowId,
  programReviewFields,
  reviewFieldOf,
} from "../../../src/model/review-form.ts";

test("every field of the form is found again by its id and its kind of row", () => {
  for (const field of [...programReviewFields(2026), kpiActualField(2025), kpiRemarkField]) {
    expect(reviewFieldOf(field.id, field.record, 2026)).toEqual(field);
  }
});

test("amounts and texts of programmes stand under the edition's year", () => {
  expect(programReviewFields(2026).map(({ id, kind, path }) => [id, kind, path.join(".")])).toEqual([
    ["request", "amount", "budget.request.2026"],
    ["assessment", "amount", "budget.assessment.2026"],
    ["requestReason", "text", "budget.requestReason.2026"],
    ["remark", "text", "budget.remark.2026"],
  ]);
});

test("an id of the other kind of row, or of no field, is unknown", () => {
  expect(reviewFieldOf("actual.2025", "program", 2026)).toBeUndefined();
  expect(reviewFieldOf("request", "kpi", 2026)).toBeUndefined();
  expect(reviewFieldOf("actual.25", "kpi", 2026)).toBeUndefined();
});

test("a KPI's row id begins with its programme", () => {
  expect(kpiRowId("cancer", "0a1b2c3d4e")).toBe("cancer/0a1b2c3d4e");
});

test("the digest of a baseline knows every value, but not the white space that programs change", () => {
  const entry = { row: "cancer", field: "remark", value: "一行目\r\n二行目" };
  const same = baselineDigest([{ ...entry, value: "一行目\n二行目 " }]);
  expect(baselineDigest([entry])).toBe(same);
  expect(baselineDigest([{ ...entry, value: null }])).not.toBe(same);
  expect(baselineDigest([{ ...entry, field: "requestReason" }])).not.toBe(same);
});
