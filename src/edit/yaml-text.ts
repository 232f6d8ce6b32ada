import { type ScalarPlace, scalarWords } from "./splice-scalar.ts";

/** A record as YAML in the style of data/: one field a line, long texts unwrapped; `remarks` become comments on top. */
export function yamlText(record: Plain, remarks: readonly string[] = []): string {
  const comments = remarks.map((remark) => `# ${remark}\n`).join("");
  return `${comments}${isEmpty(record) ? flowText(record) : blockLines(record, 0).join("\n")}\n`;
}

/** Lines of a group or list in block style, indented. */
function blockLines(value: Plain, indent: number): string[] {
  if (isList(value)) return value.flatMap((item) => itemLines(item, indent));
  if (isGroup(value)) return Object.entries(value).flatMap(([key, item]) => fieldLines(key, item, indent));
  return [`${" ".repeat(indent)}${scalarText(value)}`];
}

function itemLines(item: Plain, indent: number): string[] {
  if (!isGroup(item) || isEmpty(item)) return valueLines(`${" ".repeat(indent)}-`, item, indent);
  const [first = "", ...rest] = blockLines(item, indent + 2);
  return [`${" ".repeat(indent)}- ${first.trimStart()}`, ...rest];
}

function fieldLines(key: string, value: Plain, indent: number): string[] {
  const head = `${" ".repeat(indent)}${keyText(key)}:`;
  if (isEmpty(value) || (flowKeys.has(key) && flowText(value).length <= longestFlow))
    return [`${head} ${flowText(value)}`];
  if (isList(value) || isGroup(value)) return [head, ...blockLines(value, indent + 2)];
  return valueLines(head, value, indent);
}

const longestFlow = 110;

function isEmpty(value: Plain): boolean {
  return (isList(value) && value.length === 0) || (isGroup(value) && Object.keys(value).length === 0);
}

/** A text of several lines stands below its key, as it is. */
function valueLines(head: string, value: Plain, indent: number): string[] {
  if (typeof value !== "string" || !isLiteral(value)) return [`${head} ${flowText(value)}`];
  const inside = value.split("\n").map((line) => (line === "" ? "" : " ".repeat(indent + 2) + line));
  return [`${head} |-`, ...inside];
}

/** Whether a literal block gives back the text: no space at the start, no break at the end, nothing odd. */
function isLiteral(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return text.includes("\n") && !/^\s|\s$|[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(text);
}

function flowText(value: Plain): string {
  if (isList(value)) return `[${value.map(flowItem).join(", ")}]`;
  return isGroup(value) ? flowGroup(value) : scalarText(value);
}

function flowGroup(value: PlainGroup): string {
  const fields = Object.entries(value).map(([key, item]) => `${keyText(key)}: ${flowItem(item)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function flowItem(value: Plain): string {
  return isList(value) || isGroup(value) ? flowText(value) : scalarText(value, "flow");
}

function scalarText(value: Plain, place: ScalarPlace = "block"): string {
  return typeof value === "string" ? scalarWords(value, place) : JSON.stringify(value);
}

function keyText(key: string): string {
  return /^[a-zA-Z][A-Za-z0-9-]*$/.test(key) ? key : JSON.stringify(key);
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
