import { say, type WordName, type Words } from "../../words/paper-words.ts";
import type { DataRecord } from "./row-schemas.ts";

/** The headers of the sheet of single figures and of the CSV file beside the workbook, by column in their order. */
export function recordHeaders(words: Words): Readonly<Record<keyof DataRecord, string>> {
  const headers = Object.entries(names).map(([column, name]) => [column, say(words, name)]);
  return Object.fromEntries(headers) as Record<keyof DataRecord, string>;
}

const names = {
  kind: "workbook.data.kind",
  programNo: "workbook.programNo",
  programId: "workbook.programId",
  program: "workbook.program",
  project: "workbook.project",
  relisted: "workbook.data.shared",
  stage: "workbook.kpi.stage",
  group: "workbook.kpi.group",
  item: "workbook.data.item",
  year: "workbook.data.year",
  from: "workbook.data.from",
  to: "workbook.data.to",
  condition: "workbook.data.condition",
  value: "workbook.data.value",
  max: "workbook.data.max",
  unit: "workbook.kpi.unit",
  remark: "workbook.remark",
} as const satisfies Readonly<Record<keyof DataRecord, WordName>>;
