import { type ScalarPlace, scalarWords } from "./scalar-words.ts";

/** A record as YAML in the style of data/: one field a line, long texts unwrapped; `remarks` become comments on top. */
export function yamlText(record: Plain, remarks: readonly string[] = []): string {
  const comments = remarks.map((remark) => `# ${remark}\n`).join("");
  return `${comments}${yamlLines(record).join("\n")}\n`;
}

/** The lines of a whole record. */
export function yamlLines(record: Plain): string[] {
  return isEmpty(record) ? [flowText(record, "block")] : blockLines(record, outermost);
}

/** How far in a field stands, and the quotes of its key where it needs any. */
export type LineStyle = { readonly indent: number; readonly quote: '"' | "'" };

const outermost: LineStyle = { indent: 0, quote: '"' };

/** Lines of a group or list in block style, indented. */
function blockLines(value: Plain, style: LineStyle): string[] {
  if (isList(value)) return value.flatMap((item) => itemLines(item, style.indent));
  if (isGroup(value)) return Object.entries(value).flatMap(([key, item]) => fieldLines(key, item, style));
  return [`${" ".repeat(style.indent)}${scalarWords(value, "block")}`];
}

/** An item of a list with its hyphen, as lines. */
export function itemLines(item: Plain, indent: number): string[] {
  if (isEmpty(item) || (!isGroup(item) && !isList(item))) return valueLines(`${" ".repeat(indent)}-`, item, indent);
  const [first = "", ...rest] = blockLines(item, { ...outermost, indent: indent + 2 });
  return [`${" ".repeat(indent)}- ${first.trimStart()}`, ...rest];
}

/** A field with its key, as lines: short groups of figures in braces, texts each on a line. */
export function fieldLines(key: string, value: Plain, style: LineStyle): string[] {
  const head = `${" ".repeat(style.indent)}${keyText(key, style.quote)}:`;
  if (isEmpty(value) || isShort(key, value)) return [`${head} ${flowText(value, "block", style.quote)}`];
  if (isList(value) || isGroup(value)) return [head, ...blockLines(value, { ...style, indent: style.indent + 2 })];
  return valueLines(head, value, style.indent);
}

function isShort(key: string, value: Plain): boolean {
  const isOfFigures = isGroup(value) && Object.values(value).every((inner) => typeof inner === "number");
  return (flowKeys.has(key) || isOfFigures) && flowText(value, "block").length <= longestFlow;
}

const longestFlow = 110;

function isEmpty(value: Plain): boolean {
  return (isList(value) && value.length === 0) || (isGroup(value) && Object.keys(value).length === 0);
}

/** A text of several lines stands below its key, as it is. */
function valueLines(head: string, value: Plain, indent: number): string[] {
  if (typeof value !== "string" || !isLiteral(value)) return [`${head} ${flowText(value, "block")}`];
  const inside = value.split("\n").map((line) => (line === "" ? "" : " ".repeat(indent + 2) + line));
  return [`${head} |-`, ...inside];
}

/** Whether a literal block gives back the text: no space at the start, no break at the end, nothing odd. */
function isLiteral(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return text.includes("\n") && !/^\s|\s$|[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(text);
}

/** A value on one line; `place` is where it stands: inside braces, commas and brackets would end a text. */
export function flowText(value: Plain, place: ScalarPlace, quote: LineStyle["quote"] = '"'): string {
  if (isList(value)) return `[${value.map((item) => flowText(item, "flow", quote)).join(", ")}]`;
  return isGroup(value) ? flowGroup(value, quote) : scalarWords(value, place);
}

function flowGroup(value: PlainGroup, quote: LineStyle["quote"]): string {
  const fields = Object.entries(value).map(([key, item]) => flowField(key, item, quote));
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** A field inside braces: `"2026": 1200` */
export function flowField(key: string, value: Plain, quote: LineStyle["quote"]): string {
  return `${keyText(key, quote)}: ${flowText(value, "flow", quote)}`;
}

/** A key; what is more than letters and digits stands in quotes. */
export function keyText(key: string, quote: LineStyle["quote"]): string {
  if (/^[a-zA-Z][A-Za-z0-9-]*$/.test(key) && !/^(?:true|false|null)$/i.test(key)) return key;
  return quote === "'" && /^[^'\p{Cc}\p{Cs}\u2028\u2029\ufeff]*$/u.test(key) ? `'${key}'` : JSON.stringify(key);
}

/** Keys whose values stand on one line, as `{ from: 1, to: 2 }` or `[pj1, pj2]`, wherever they occur. */
export const flowKeys: ReadonlySet<string> = new Set([
  "aliases",
  "initial",
  "period",
  "printedProjects",
  "projects",
  "request",
  "source",
  "target",
]);

/** What a YAML file can say. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainGroup;
export type PlainGroup = { readonly [key: string]: Plain };

export function isGroup(value: Plain | undefined): value is PlainGroup {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Whether two values say the same; the order of a group's keys says nothing. */
export function isSame(a: Plain | undefined, b: Plain | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (!isGroup(a) || !isGroup(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
}
