import type { ProgramRow } from "../workbook/schema/program-row.ts";
import type { WorkbookView } from "../workbook/workbook-view.ts";
import { derived } from "./derived.ts";
import type { Measure } from "./measure.ts";

/** A workbook's totals: all programmes (overview), or those of one PJ. */
export type Scope = { readonly scope: string; readonly label: string; readonly view: WorkbookView };

/** Totals, their changes, each programme's share of them, and counts. */
export function totalMeasures(scope: Scope): Measure[] {
  return [
    // In the overview no programme is relisted.
    ...(scope.scope === "overview" ? kinds.slice(0, 1) : kinds).flatMap((kind) => kindMeasures(scope, kind)),
    ...splitKnown(scope),
    ...shares(scope),
    ...counts(scope),
  ];
}

const kinds = [
  { key: "alone", word: "のみの事業", isCounted: (row: ProgramRow) => !row.relisted },
  { key: "includingRelisted", word: "（再掲を含む）", isCounted: () => true },
] as const;

type Kind = (typeof kinds)[number];

function kindMeasures({ scope, label, view }: Scope, { key, word, isCounted }: Kind): Measure[] {
  const rows = view.programs.filter(isCounted);
  const title = scope === "overview" ? "総計（各事業を1回計上）" : `${label}${word}の計`;
  const own = (...steps: string[]) => ["totals", scope, ...steps].join("/");
  const known = (field: string, value: (row: ProgramRow) => number | null) =>
    rows.filter((row) => value(row) !== null).map(({ id }) => `programs/${id}/${field}`);
  const byYear = view.years.flatMap(({ key: year, label: yearLabel }) => {
    const operands = known(`initial/${year}`, ({ initial }) => initial[year] ?? null);
    const sum = {
      name: own(key, year),
      label: `${title} ${yearLabel}当初予算額`,
      value: view.totals[key][year],
      unit: "千円",
    };
    return derived(sum, `${operands.length}事業の和`, operands);
  });
  const [now, before] = [own(key, view.currentYear), own(key, view.yearBefore)];
  const changed = { name: own("change", key), label: `${title}の増減額`, value: view.totals.change[key], unit: "千円" };
  const rate = { name: own("rate", key), label: `${title}の増減率`, value: view.totals.rate[key], unit: "％" };
  const planned = (["request", "assessment"] as const).flatMap((measure) => {
    const name = `${title} ${view.plannedLabel}${measure === "request" ? "要求額" : "査定額"}`;
    const figures = view.totals[measure][key];
    const operands = known(`${measure}/amount`, (row) => row[measure].amount);
    const amount = own(measure, key, "amount");
    return [
      ...derived(
        { name: amount, label: name, value: figures.amount, unit: "千円" },
        `${operands.length}事業の和`,
        operands,
      ),
      ...derived(
        { name: own(measure, key, "change"), label: `${name}の増減額`, value: figures.change, unit: "千円" },
        "差",
        [amount, now],
      ),
      ...derived(
        { name: own(measure, key, "rate"), label: `${name}の増減率`, value: figures.rate, unit: "％" },
        "増減額 ÷ もとの額",
        [own(measure, key, "change"), now],
      ),
    ];
  });
  return [
    ...byYear,
    ...derived(changed, "差", [now, before]),
    ...derived(rate, "増減額 ÷ もとの額", [changed.name, before]),
    ...planned,
  ];
}

function splitKnown({ scope, label, view }: Scope): Measure[] {
  const operands = view.programs.filter(({ part }) => part !== null).map(({ id }) => `programs/${id}/part/${scope}`);
  const name = { name: `totals/${scope}/splitKnown`, label: `${label} PJ別内訳の判明分を含む計 ${view.currentLabel}` };
  return derived(
    { ...name, value: view.totals.splitKnown, unit: "千円" },
    `${operands.length}事業の当PJ分の和`,
    operands,
  );
}

function shares({ scope, label, view }: Scope): Measure[] {
  const isOverview = scope === "overview";
  const whole = isOverview ? `totals/overview/alone/${view.currentYear}` : `totals/${scope}/splitKnown`;
  return view.programs.flatMap(({ id, name, share }) => {
    const part = isOverview ? `programs/${id}/initial/${view.currentYear}` : `programs/${id}/part/${scope}`;
    const own = {
      name: `programs/${id}/share/${scope}`,
      label: `${name} ${label}に占める構成比`,
      value: share,
      unit: "％",
    };
    return derived(own, "額 ÷ 計", [part, whole]);
  });
}

const countWords: Readonly<Partial<Record<keyof WorkbookView["counts"], string>>> = {
  programs: "研究事業の数",
  relisted: "再掲の事業の数",
  kpis: "成果目標（KPI）の数",
  targets: "目標値のあるKPIの数",
  results: "これまでの成果の数",
  continuing: "継続課題の数",
  new: "新規課題の数",
};

function counts({ scope, label, view }: Scope): Measure[] {
  return Object.entries(countWords).flatMap(([key, word]) => {
    const value = view.counts[key as keyof WorkbookView["counts"]];
    return derived({ name: `counts/${scope}/${key}`, label: `${label} ${word}`, value, unit: "件" }, "件数", []);
  });
}
