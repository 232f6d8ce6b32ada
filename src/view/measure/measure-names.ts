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
};

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
    const plain = field === "increase" || field === "decrease" ? "change" : field;
    return id === undefined ? null : programMeasure(id, plain, context);
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
  const name = `programs/${id}`;
  if (field === "change" || field === "rate") return `${name}/${field}/${currentYear}`;
  if (field === "part" || field === "published") return `${name}/part/${scope}`;
  if (field === "share") return `${name}/share/${scope}`;
  return /^(initial\.\d+|(request|assessment)\.(amount|change|rate)|cut\.(change|rate))$/.test(field)
    ? `${name}/${slashed(field)}`
    : null;
}

function viewMeasure(field: string, { scope }: NameContext): string | null {
  if (field.startsWith("projectSums.")) return slashed(field);
  if (/^totals\.(alone|splitKnown|includingRelisted|change|rate|request|assessment|cut)(\.|$)/.test(field))
    return field.endsWith(".filled") ? null : `totals/${scope}/${slashed(field.slice("totals.".length))}`;
  return /^counts\.\w+$/.test(field) ? `counts/${scope}/${field.slice("counts.".length)}` : null;
}

/** A row of データ says itself what its value is; a target there has no name of its own. */
function recordMeasure({ kind, programId, year, project }: Row, field: string, context: NameContext): string | null {
  if (field !== "value") return null;
  const name = `programs/${String(programId)}`;
  if (kind === "当初予算額") return `${name}/initial/${String(year)}`;
  if (kind === "当初予算額のPJ別内訳") return `${name}/part/${context.projectId(String(project)) ?? ""}`;
  if (String(year) !== context.plannedYear) return null;
  if (kind === "要求額") return `${name}/request/amount`;
  return kind === "査定額" ? `${name}/assessment/amount` : null;
}

function slashed(field: string): string {
  return field.replaceAll(".", "/");
}
