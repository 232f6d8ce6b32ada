import { bytesInMemory } from "../../base/byte-source.ts";
import type { Chart } from "../../view/chart.ts";
import { openFinished } from "../read/finished-workbook.ts";
import type { Finding } from "../finding/paper-audit.ts";
import { isSameValue } from "../finding/printed-values.ts";
import type { ChartSeries } from "../read/read-chart.ts";
import type { WordContent } from "../read/read-word.ts";

/** The charts of a paper, in order, against those it is to show: what they draw, and the workbook behind each that Word opens to edit. */
export function compareCharts(wanted: readonly Chart[], content: WordContent): Finding[] {
  // Which of several is left out cannot be told.
  if (wanted.length !== content.charts.length) return [otherCount(wanted.length, content.charts.length)];
  const findings: Finding[] = [];
  for (const [index, chart] of wanted.entries()) {
    const values = chart.series.map((series) => series.values);
    const place = `chart ${index + 1}`;
    const drawn = valuesOf(values, chart.categories, content.charts[index] ?? []);
    const behind = embeddedOf(values, content.embedded[index]);
    findings.push(...drawn.map((one) => ({ ...one, place })));
    findings.push(...behind.map((one) => ({ ...one, place: `${place}, its workbook` })));
  }
  return findings;
}

function otherCount(expected: number, found: number): Finding {
  return {
    kind: "audit-missing",
    about: "charts",
    place: "",
    figure: "",
    expected: String(expected),
    found: String(found),
  };
}

type Values = readonly (readonly (number | null)[])[];
type Unplaced = Omit<Finding, "place">;

function valuesOf(values: Values, categories: readonly string[], series: readonly ChartSeries[]): Unplaced[] {
  return values.flatMap((expected, index) => {
    const drawn = series[index];
    const figures = categories.map((category, at) => ({
      figure: category,
      expected: expected[at] ?? null,
      found: numberOf(drawn?.values.values[at]),
    }));
    const names = categories.map((category, at) => ({
      about: "category" as const,
      figure: "",
      expected: category,
      found: drawn?.categories.values[at] ?? null,
    }));
    return [...figures, ...names].filter((one) => !isSameValue(one.expected, one.found)).map(told);
  });
}

function embeddedOf(values: Values, workbook: Uint8Array | undefined): Unplaced[] {
  if (workbook === undefined) return [];
  const sheet = openFinished(bytesInMemory(workbook)).sheets[0]?.read();
  const found = [...(sheet?.cells.all() ?? [])].flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  // Row by row, as the workbook holds one column for each series.
  const rows = Math.max(0, ...values.map((column) => column.length));
  const expected = Array.from({ length: rows }, (_, row) => values.map((column) => column[row] ?? null))
    .flat()
    .filter((value) => value !== null);
  const isSame = expected.length === found.length && expected.every((value, index) => value === found[index]);
  return isSame
    ? []
    : [told({ about: "chart-values", figure: "", expected: expected.join(", "), found: found.join(", ") })];
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number(text);
}

type Compared = Pick<Finding, "about"> & {
  readonly figure: string;
  readonly expected: string | number | null;
  readonly found: string | number | null;
};

function told({ expected, found, ...of }: Compared): Unplaced {
  return { kind: "audit-figure", ...of, expected: String(expected ?? ""), found: String(found ?? "") };
}
