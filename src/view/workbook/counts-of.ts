import type { WorkbookView } from "./workbook-view.ts";
import type { KpiRow } from "./schema/kpi-row.ts";
import type { ProgramRow } from "./schema/program-row.ts";
import type { TopicRow } from "./schema/topic-row.ts";

type Rows = { programs: readonly ProgramRow[]; kpis: readonly KpiRow[]; topics: readonly TopicRow[] };

/** How many programmes, KPIs and topics a workbook holds. */
export function countsOf({ programs, kpis, topics }: Rows): Omit<WorkbookView["counts"], "shared"> {
  const inSection = (section: string) => topics.filter((topic) => topic.section === section).length;
  return {
    programs: programs.length,
    relisted: programs.filter((row) => row.relisted).length,
    kpis: kpis.length,
    targets: kpis.filter((row) => row.target !== null).length,
    results: inSection("成果"),
    continuing: inSection("継続"),
    new: inSection("新規"),
  };
}
