import type { MeasureDefinition, MeasureYear } from "../../../model/measures.ts";
import {
  comparedOf,
  isAddedUp,
  isFilledIn,
  type MeasureTotal,
  operandsOf,
  type TakenFigure,
  takenFigure,
} from "../../../view/measure/definitions.ts";
import type { ColumnTemplate, TableTemplate } from "./table-template.ts";

// The words of a paper's language, as texts of a formula.
const none = '"{{say "figure.none"}}"';
const allNew = '"{{say "figure.allNew"}}"';
const allGone = '"{{say "figure.allGone"}}"';
const mark = '"{{say "mark.relisted"}}"';

/** A formula with references to columns; or the measure that no column of the table shows. */
export type MeasureFormula = string | { readonly missing: string };

/** The formula of a measure in the row of a programme; undefined for one that is no more than a field. */
export function measureFormula(definition: MeasureDefinition, table: TableTemplate): MeasureFormula | undefined {
  if (definition.kind === "share") return shareFormula(definition, table);
  if (definition.kind === "given" || definition.kind === "split") return undefined;
  return withReferences(definition, table, ([first, second, difference]) => {
    if (definition.kind === "sum") return `IF(COUNT(${first},${second})=2,${first}+${second},${none})`;
    if (definition.kind === "ratio") return ratio({ first, second, difference }, definition);
    return `IF(COUNT(${first},${second})=2,IF(MAX(${first},${second})=0,${none},${first}-${second}),${none})`;
  });
}

/** The formula of a total. What compares does so with the totals of its row, once all that it adds is there. */
export function totalFormula(total: MeasureTotal, column: ColumnTemplate, table: TableTemplate): MeasureFormula {
  const { definition } = total;
  const rows = rowsOf(total, table);
  if (definition.kind === "share") return sumOf(column.key, { relisted: undefined }, definition);
  if (isAddedUp(definition)) return sumOf(column.key, rows, definition);
  const formula = measureFormula(definition, table);
  if (typeof formula !== "string") return formula ?? { missing: definition.id };
  const filled = definition.kind === "ratio" ? [] : comparedOf(definition).filter((one) => isFilledIn(one.definition));
  const conditions = filled.toReversed().map((operand) => {
    const shown = columnOf(operand.definition.id, table);
    return isComplete(shown?.key ?? "", rows, table);
  });
  if (conditions.length === 0) return formula;
  return `IF(${conditions.length > 1 ? `AND(${conditions.join(",")})` : conditions.join("")},${formula},${none})`;
}

/** The totals row with the whole that shares are of: what is known of a PJ's part, else every programme once. */
export function shareTotal(table: TableTemplate): string {
  const split = table.columns.find(({ measure }) => measure === "part");
  return split === undefined ? "alone" : "splitKnown";
}

type Ratio = { readonly first: string; readonly second: string; readonly difference: string };

function ratio({ first, second, difference }: Ratio, definition: MeasureDefinition): string {
  const isTyped = comparedOf(definition).some((one) => isFilledIn(one.definition));
  // Where both are 0 there is no difference, so that either form says the same; each sheet keeps its own.
  const fromNothing = isTyped ? allNew : `IF(${first}=0,${none},${allNew})`;
  const reached = `IF(${first}=0,${allGone},${difference}/${second})`;
  return `IF(ISNUMBER(${difference}),IF(${second}=0,${fromNothing},${reached}),${none})`;
}

function shareFormula(definition: MeasureDefinition & { kind: "share" }, table: TableTemplate): MeasureFormula {
  const whole = shareTotal(table);
  const shared = takenFigure(whole === "alone" ? definition.whole : definition.split);
  const part = referenceTo(shared, table);
  if (typeof part !== "string") return part;
  const all = part.replace(/\]$/, `@${whole}]`);
  return `IF(AND(ISNUMBER(${part}),ISNUMBER(${all})),IF(${all}=0,${none},${part}/${all}),${none})`;
}

/** Which rows a total adds: `relisted`, the column that tells those that it leaves out; none where it adds all. */
type AddedRows = { readonly relisted: string | undefined };

function rowsOf({ kind }: MeasureTotal, table: TableTemplate): AddedRows {
  const marks = table.columns.find(({ value }) => value === "mark");
  return { relisted: kind.hasRelisted ? undefined : marks?.key };
}

function sumOf(key: string, { relisted }: AddedRows, definition: MeasureDefinition): string {
  if (relisted === undefined) return `IF(COUNT([${key}@rows])=0,${none},SUM([${key}@rows]))`;
  const others = `COUNTIFS([${relisted}@rows],${mark},[${key}@rows],">=0")`;
  const isNone = isFilledIn(definition) ? `COUNT([${key}@rows])-${others}=0` : `COUNT([${key}@rows])=${others}`;
  return `IF(${isNone},${none},SUM([${key}@rows])-SUMIFS([${key}@rows],[${relisted}@rows],${mark}))`;
}

function isComplete(key: string, { relisted }: AddedRows, { columns }: TableTemplate): string {
  const all = `ROWS([${columns[0]?.key ?? key}@rows])`;
  if (relisted === undefined) return `COUNT([${key}@rows])=${all}`;
  const counted = `COUNT([${key}@rows])-COUNTIFS([${relisted}@rows],${mark},[${key}@rows],">=0")`;
  return `${counted}=${all}-COUNTIF([${relisted}@rows],${mark})`;
}

/** Two figures that are added or compared, and for a ratio their difference. */
function withReferences(
  definition: MeasureDefinition,
  table: TableTemplate,
  write: (references: readonly [string, string, string]) => string,
): MeasureFormula {
  const [first, second] = comparedOf(definition).map((operand) => referenceTo(operand, table));
  const [difference] =
    definition.kind === "ratio" ? operandsOf(definition).map((one) => referenceTo(one, table)) : [""];
  for (const reference of [first, second, difference]) if (typeof reference === "object") return reference;
  return write([first as string, second as string, difference as string]);
}

function referenceTo({ definition, year }: TakenFigure, table: TableTemplate): MeasureFormula {
  const column = columnOf(definition.id, table);
  if (column === undefined) return { missing: definition.id };
  if (column.each === undefined) return `[${column.key}]`;
  // A dataset of one year has no column of the year before.
  return `[${column.key}.{{${yearFields[year]}}}${year === "before" ? "?" : ""}]`;
}

const yearFields: Readonly<Record<MeasureYear, string>> = {
  current: "currentYear",
  before: "yearBefore",
  planned: "plannedYear",
};

function columnOf(measure: string, { columns }: TableTemplate): ColumnTemplate | undefined {
  return columns.find((column) => column.measure === measure);
}
