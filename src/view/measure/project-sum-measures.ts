import type { WorkbookView } from "../workbook/workbook-view.ts";
import { derived } from "./derived.ts";
import type { Measure } from "./measure.ts";

/** The totals of the PJs added up, and by how much they exceed the grand total. */
export function projectSumMeasures(
  { projectSums, years, currentLabel }: WorkbookView,
  projects: readonly string[],
): Measure[] {
  if (projectSums === null) return [];
  const words = `${projects.length}PJの和`;
  const of = (steps: string) => projects.map((project) => `totals/${project}/${steps}`);
  const known = {
    name: "projectSums/splitKnown",
    label: `PJの単純合計 ${currentLabel} 判明分を含む`,
    value: projectSums.splitKnown,
  };
  return [
    ...derived({ ...known, unit: "千円" }, words, of("splitKnown")),
    ...years.flatMap(({ key, label }) => {
      const sum = (kind: "alone" | "includingRelisted", word: string) =>
        derived(
          {
            name: `projectSums/${kind}/${key}`,
            label: `PJの単純合計 ${label} ${word}`,
            value: projectSums[kind][key],
            unit: "千円",
          },
          words,
          of(`${kind}/${key}`),
        );
      const duplicated = {
        name: `projectSums/duplicated/${key}`,
        label: `PJの単純合計 ${label} うち重複して計上された額`,
      };
      return [
        ...sum("alone", "このPJのみの事業"),
        ...sum("includingRelisted", "再掲を含む"),
        ...derived({ ...duplicated, value: projectSums.duplicated[key], unit: "千円" }, "差", [
          `projectSums/includingRelisted/${key}`,
          `totals/overview/alone/${key}`,
        ]),
      ];
    }),
  ];
}
