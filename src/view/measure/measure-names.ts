import type { MeasureDefinition, MeasureId } from "../../model/measures.ts";
import type { Words } from "../../words/paper-words.ts";
import { definitions, hasYears, measureHeading, totalsOf } from "./definitions.ts";

/** What the name of a measure depends on beside the field: whose paper it is, and which year is current. */
export type NameContext = {
  /** pj1 … pj8, or overview */
  readonly scope: string;
  readonly currentYear: string;
  /** Fiscal year that requests are for */
  readonly plannedYear: string;
  /** Id of a programme by its number */
  readonly programId: (no: number) => string | undefined;
  /** Id of a PJ by its printed name */
  readonly projectId: (name: string) => string | undefined;
  /** In which a row of data says what its figure is */
  readonly words: Words;
};

/** Whose measure it is: of which year where it is one of many, of which PJ (or overview) where that matters. */
export type NamedFor = { readonly year: string; readonly scope: string };

/** programs/cancer/initial/2025, programs/cancer/request/amount, programs/cancer/part/pj1. */
export function programMeasureName(definition: MeasureDefinition, program: string, { year, scope }: NamedFor): string {
  const { id, kind, isYearly } = definition;
  const own = `programs/${program}/${slashed(id)}`;
  if (kind === "split" || kind === "share") return `${own}/${scope}`;
  return isYearly === true ? `${own}/${year}` : own;
}

/** totals/overview/alone/2025, totals/pj1/request/alone/change. `field` stands among the totals of a view. */
export function totalMeasureName(field: string, { year, scope }: NamedFor): string {
  return `totals/${scope}/${slashed(field.replace("{year}", year))}`;
}

/**
 * The name of the measure that a field of a workbook's view holds; null for a field that is no measure.
 *
 * @param list list of the view that the row stands in, undefined for a field of the view itself
 */
export function fieldMeasure(
  { list, row, field }: { list: string | undefined; row: object; field: string },
  context: NameContext,
): string | null {
  if (list === undefined) return viewMeasure(field, context);
  return rowMeasures[list]?.(row as Row, field, context) ?? null;
}

type Row = Readonly<Record<string, unknown>>;

const rowMeasures: Readonly<Record<string, (row: Row, field: string, context: NameContext) => string | null>> = {
  programs: ({ id }, field, context) => programMeasure(String(id), field, context),
  ranking: ({ no }, field, context) => {
    const id = context.programId(Number(no));
    return id === undefined ? null : programMeasure(id, field, context);
  },
  projects: ({ project }, field, context) => {
    const { id } = project as { id: string };
    return viewMeasure(field, { ...context, scope: id });
  },
  kpis: ({ id }, field) =>
    /^(target|max|cumulative|actual|achievement|actuals\.\d+)$/.test(field)
      ? `kpis/${String(id)}/${slashed(field)}`
      : null,
  records: recordMeasure,
};

function programMeasure(id: string, field: string, { scope, currentYear }: NameContext): string | null {
  const [known, year = currentYear] = yearApart(field);
  const definition = inRows.get(known);
  return definition === undefined ? null : programMeasureName(definition, id, { year, scope });
}

function viewMeasure(field: string, { scope, currentYear }: NameContext): string | null {
  const [group, ...rest] = field.split(".");
  const inner = rest.join(".");
  if (group === "projectSums") return slashed(field);
  if (group === "counts") return rest.length === 1 ? `counts/${scope}/${inner}` : null;
  if (group !== "totals" || !inTotals.has(yearApart(inner)[0])) return null;
  return totalMeasureName(inner, { scope, year: currentYear });
}

/** A row of データ says itself what its value is; a target there has no name of its own. */
function recordMeasure({ kind, programId, year, project }: Row, field: string, context: NameContext): string | null {
  const definition = definitions.find(
    (one) => isRecorded(one) && measureHeading(one.id as MeasureId, context.words) === kind,
  );
  if (field !== "value" || definition === undefined) return null;
  if (definition.year === "planned" && String(year) !== context.plannedYear) return null;
  const scope = context.projectId(String(project)) ?? "";
  return programMeasureName(definition, String(programId), { year: String(year), scope });
}

function isRecorded({ kind }: MeasureDefinition): boolean {
  return kind === "given" || kind === "split";
}

/** A field without the year at its end: initial and 2025. */
function yearApart(field: string): readonly [field: string, year?: string] {
  const [, inner, year] = /^(.+)\.(\d{4})$/.exec(field) ?? [];
  return inner === undefined || year === undefined ? [field] : [`${inner}.{year}`, year];
}

const inRows: ReadonlyMap<string, MeasureDefinition> = new Map(
  definitions
    .filter(({ kind }) => kind !== "filled")
    .flatMap((definition) => {
      const own = hasYears(definition) ? `${definition.id}.{year}` : definition.id;
      return [own, ...(definition.alsoAs ?? [])].map((field) => [field, definition] as const);
    }),
);

const inTotals: ReadonlySet<string> = new Set(
  definitions
    // The sum of all shares is 1 everywhere.
    .filter(({ kind }) => kind !== "filled" && kind !== "share")
    .flatMap((definition) => totalsOf(definition).map(({ field }) => field)),
);

function slashed(field: string): string {
  return field.replaceAll(".", "/");
}
