import type { WorkbookView } from "./workbook-view.ts";
import type { KpiRow } from "./schema/kpi-row.ts";
import type { ProgramRow } from "./schema/program-row.ts";
import type { TopicRow } from "./schema/topic-row.ts";

type Rows = { programs: readonly ProgramRow[]; kpis: readonly KpiRow[]; topics: readonly TopicRow[] };

/** How many programmes, KPIs and topics a workbook holds. */
export function countsOf({ programs, kpis, topics }: Rows): Omit<WorkbookView["counts"], "shared"> {
  const sections = new Map<string, number>();
  for (const { section } of topics) sections.set(section, (sections.get(section) ?? 0) + 1);
  return {
    programs: programs.length,
    relisted: programs.filter((row) => row.relisted).length,
    kpis: kpis.length,
    targets: kpis.filter((row) => row.target !== null).length,
    results: sections.get("成果") ?? 0,
    continuing: sections.get("継続") ?? 0,
    new: sections.get("新規") ?? 0,
  };
}
