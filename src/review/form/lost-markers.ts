import { kpiRemarkField, reviewForm } from "../../model/review-form.ts";
import type { ReturnedSheet } from "../xlsx/returned-workbook.ts";

/** Words of which a sheet must hold one to be read: its marker row has them, or the hidden sheet. */
export const reviewWords: readonly string[] = [reviewForm.marker, reviewForm.labels.format, "requestReason", "actual."];

/** Whether a sheet was a review sheet before somebody deleted its hidden column of row ids. */
export function hasLostMarker({ rows }: ReturnedSheet): boolean {
  const texts = [...rows.values()].map((cells) => [...cells.values()].map(({ raw }) => raw.trim()));
  if (texts.some((row) => row.includes(reviewForm.marker) || row.includes(reviewForm.labels.format))) return false;
  return texts.some((row) => row.filter(isFieldId).length > 1);
}

function isFieldId(text: string): boolean {
  return text === kpiRemarkField.id || /^(request|assessment|requestReason|actual\.\d{4})$/.test(text);
}
