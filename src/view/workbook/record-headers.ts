import type { DataRecord } from "./row-schemas.ts";

/** The columns of データ and of the CSV file beside the workbook, in order. */
export const recordHeaders: Readonly<Record<keyof DataRecord, string>> = {
  kind: "データ種別",
  programNo: "事業番号",
  programId: "事業ID",
  program: "研究事業",
  project: "PJ",
  relisted: "複数PJ",
  stage: "区分",
  group: "分類",
  item: "項目",
  year: "会計年度",
  from: "開始日",
  to: "終了日",
  condition: "条件",
  value: "値",
  max: "上限値",
  unit: "単位",
  remark: "備考",
};
