import { definitions, totalsOf } from "../measure/definitions.ts";
import { valueIn } from "../measure/dotted-fields.ts";
import type { Measure } from "../measure/measure.ts";
import { totalMeasureName } from "../measure/measure-names.ts";
import type { WorkbookView } from "../workbook/workbook-view.ts";
import { derivedMeasure } from "./derived-measure.ts";

/** The totals of the PJs added up, and by how much they exceed the grand total. */
export function projectSumMeasures(view: WorkbookView, projects: readonly string[]): Measure[] {
  if (view.projectSums === null) return [];
  const summed = definitions.filter(({ isSummedOverProjects }) => isSummedOverProjects === true).flatMap(totalsOf);
  return [
    ...summed.flatMap(({ field, definition, kind }) => {
      const years = field.includes("{year}") ? view.years : [{ key: view.currentYear, label: view.currentLabel }];
      const words = definition.kind === "split" ? "判明分を含む" : sumWords[kind.id];
      return years.flatMap(({ key, label }) =>
        derivedMeasure(
          { ...sumAt(view.projectSums, field.replace("{year}", key)), label: `PJの単純合計 ${label} ${words}` },
          `${projects.length}PJの和`,
          projects.map((scope) => totalMeasureName(field, { year: key, scope })),
        ),
      );
    }),
    ...duplicatedMeasures(view),
  ];
}

const sumWords = { alone: "このPJのみの事業", includingRelisted: "再掲を含む" } as const;

function duplicatedMeasures({ projectSums, years }: WorkbookView): Measure[] {
  return years.flatMap(({ key, label }) =>
    derivedMeasure(
      { ...sumAt(projectSums, `duplicated.${key}`), label: `PJの単純合計 ${label} うち重複して計上された額` },
      "差",
      [`projectSums/includingRelisted/${key}`, totalMeasureName("alone.{year}", { year: key, scope: "overview" })],
    ),
  );
}

function sumAt(sums: WorkbookView["projectSums"], field: string) {
  const value = sums === null ? null : (valueIn(sums, field) as number | null);
  return { name: `projectSums/${field.replaceAll(".", "/")}`, value, unit: "千円" };
}
