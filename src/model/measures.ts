/** A year as an edition sees it: the newest initial budget's, the one before, the one that is planned for. */
export type MeasureYear = "current" | "before" | "planned";

/** A figure that another is made of: the id of its measure, and the year that it is taken of. */
export type Operand = `${string}@${MeasureYear}`;

/** A kind of figure that programmes have (計数): its name, its unit, where it comes from, and where its totals stand. */
export type MeasureDefinition = Named & (Given | Split | Derived | Shared | Filled);

type Named = {
  /**
   * Unique; also the field of a programme's row that holds it, after a group and a dot where it belongs to one, and the end
   * of the word that papers call it by: `measure.initial`
   */
  readonly id: string;
  /** Tells how it is printed, too: amounts with separators and ▲, ratios as percentages to one decimal */
  readonly unit: "money" | "percent" | "none";
  readonly year: MeasureYear;
  /** There for every budget year. A row has amounts of all of them, and what follows from them of the current one */
  readonly isYearly?: true;
  /** Other fields of rows that show the same figure */
  readonly alsoAs?: readonly string[];
  /**
   * Where its totals stand among those of a view, if not at GROUP.{kind}.FIELD: {kind} is one of `totalKinds`, {year} a
   * budget year.
   */
  readonly total?: string;
  /** The totals of all PJs are added up once more */
  readonly isSummedOverProjects?: true;
};

/** An amount by fiscal year that the dataset holds at a path of a programme. */
type Given = {
  readonly kind: "given";
  readonly path: readonly string[];
  /** Comes in bit by bit: totals count what is there, and are compared only when all of it is */
  readonly isFilledIn?: true;
};

/** The part of an amount that one PJ gets, as far as a split is published; the whole for a programme of one PJ. */
type Split = { readonly kind: "split"; readonly path: readonly string[]; readonly of: readonly [Operand] };

/**
 * What follows from two figures. `sum`: both together. `difference`: the first less the second. `ratio`: a difference as
 * a fraction of the figure it started from; 皆増 from 0 and 皆減 to 0. Sums and differences are of amounts that totals add
 * up: given, split or sums themselves.
 */
type Derived = { readonly kind: "sum" | "difference" | "ratio"; readonly of: readonly [Operand, Operand] };

/** A programme's part of all: of its PJ's split in the workbook of a PJ, of the whole in the overview. */
type Shared = { readonly kind: "share"; readonly split: Operand; readonly whole: Operand };

/** Of a total only: how many programmes have the figure that comes in bit by bit. */
type Filled = { readonly kind: "filled"; readonly of: readonly [Operand] };

/**
 * Every kind of figure that budgets are shown with. Rows and totals of views, the formulas of workbook templates, what
 * `trace` and `audit` say of a figure and the words of 新旧対照表 all follow from this table.
 */
export const measures = [
  {
    id: "initial",
    unit: "money",
    year: "current",
    isYearly: true,
    kind: "given",
    path: ["budget", "initial"],
    total: "{kind}.{year}",
    isSummedOverProjects: true,
  },
  {
    id: "change",
    unit: "money",
    year: "current",
    isYearly: true,
    kind: "difference",
    of: ["initial@current", "initial@before"],
    alsoAs: ["increase", "decrease"],
  },
  {
    id: "rate",
    unit: "percent",
    year: "current",
    isYearly: true,
    kind: "ratio",
    of: ["change@current", "initial@before"],
  },
  {
    id: "part",
    unit: "money",
    year: "current",
    kind: "split",
    path: ["budget", "byProject"],
    of: ["initial@current"],
    alsoAs: ["published"],
    total: "splitKnown",
    isSummedOverProjects: true,
  },
  {
    id: "share",
    unit: "percent",
    year: "current",
    kind: "share",
    split: "part@current",
    whole: "initial@current",
    total: "share",
  },
  {
    id: "request.amount",
    unit: "money",
    year: "planned",
    kind: "given",
    path: ["budget", "request"],
    isFilledIn: true,
  },
  {
    id: "request.change",
    unit: "money",
    year: "planned",
    kind: "difference",
    of: ["request.amount@planned", "initial@current"],
  },
  {
    id: "request.rate",
    unit: "percent",
    year: "planned",
    kind: "ratio",
    of: ["request.change@planned", "initial@current"],
  },
  {
    id: "request.filled",
    unit: "none",
    year: "planned",
    kind: "filled",
    of: ["request.amount@planned"],
  },
  {
    id: "assessment.amount",
    unit: "money",
    year: "planned",
    kind: "given",
    path: ["budget", "assessment"],
    isFilledIn: true,
  },
  {
    id: "assessment.change",
    unit: "money",
    year: "planned",
    kind: "difference",
    of: ["assessment.amount@planned", "initial@current"],
  },
  {
    id: "assessment.rate",
    unit: "percent",
    year: "planned",
    kind: "ratio",
    of: ["assessment.change@planned", "initial@current"],
  },
  {
    id: "assessment.filled",
    unit: "none",
    year: "planned",
    kind: "filled",
    of: ["assessment.amount@planned"],
  },
  {
    id: "cut.change",
    unit: "money",
    year: "planned",
    kind: "difference",
    of: ["assessment.amount@planned", "request.amount@planned"],
  },
  {
    id: "cut.rate",
    unit: "percent",
    year: "planned",
    kind: "ratio",
    of: ["cut.change@planned", "request.amount@planned"],
  },
] as const satisfies readonly MeasureDefinition[];

export type MeasureId = (typeof measures)[number]["id"];

/** Which rows of a list of programmes a total adds. A programme of several PJs stands in each of them, and is relisted. */
export const totalKinds = [
  { id: "alone", hasRelisted: false },
  { id: "includingRelisted", hasRelisted: true },
] as const;
export type TotalKind = (typeof totalKinds)[number];
