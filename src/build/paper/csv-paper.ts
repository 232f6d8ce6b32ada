import { digest } from "../../base/digest.ts";
import { version } from "../../base/version.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Project } from "../../model/project.ts";
import { recordHeaders } from "../../view/workbook/record-headers.ts";
import { workbookViewOf } from "../../view/workbook/workbook-view-of.ts";
import { once } from "../../base/once.ts";
import type { Paper } from "./paper.ts";

/** The sheet データ of a workbook as a CSV file beside it. */
export function csvPaper(workbook: Paper, dataset: Dataset, project: Project | null): Paper {
  const records = () => workbookViewOf(dataset, project).records;
  return {
    ...workbook,
    title: `${workbook.title}（CSV）`,
    path: csvPath(workbook),
    key: once(() => digest(JSON.stringify([version, recordHeaders, records()]))),
    render: async () => {
      const { renderCsv } = await import("../../render/csv/render-csv.ts");
      return renderCsv({ headers: recordHeaders, rows: records() });
    },
    ...(workbook.basis && { basis: { ...workbook.basis, date: "", files: {} } }),
  };
}

/** workbooks/PJ1_医薬品.xlsx → workbooks/PJ1_医薬品.csv */
export function csvPath({ path }: Pick<Paper, "path">): string {
  return path.replace(/\.xlsx$/u, ".csv");
}
