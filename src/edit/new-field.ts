import { isScalar, type Pair } from "yaml";
import type { DataPath } from "../base/place.ts";
import { type EditLeaf, type EditTree, isLeaf, type KeyOrder } from "./edit-tree.ts";
import { scalarWords } from "./splice-scalar.ts";

/** How new fields are to be written, and in which group. */
type NewFieldStyle = { readonly quote: "'" | '"'; readonly order: KeyOrder; readonly path: DataPath };

/** The quotes that the keys of a group have, for one that comes beside them. */
export function quoteOf(items: readonly Pair[]): "'" | '"' {
  return items.some(({ key }) => isScalar(key) && key.type === "QUOTE_SINGLE") ? "'" : '"';
}

/** A new field on one line: `request: { "2026": 1200 }`. */
export function flowWords(key: string, branch: EditTree | EditLeaf, style: NewFieldStyle): string {
  const name = keyWords(key, style.quote);
  if (isLeaf(branch)) return `${name}: ${scalarWords(branch.value ?? "", "flow")}`;
  const inner = { ...style, path: [...style.path, key] };
  const fields = inOrder(branch, inner).map(([step, value]) => flowWords(step, value, inner));
  return `${name}: { ${fields.join(", ")} }`;
}

/** A new field as lines of a group in block style: figures in braces, texts each on a line. */
export function blockLines(key: string, branch: EditTree | EditLeaf, style: NewFieldStyle): string[] {
  if (isLeaf(branch)) return textLines(`${keyWords(key, style.quote)}:`, branch.value ?? "");
  const isShort = [...branch.values()].every((inner) => isLeaf(inner) && typeof inner.value === "number");
  if (isShort) return [flowWords(key, branch, style)];
  const inner = { ...style, path: [...style.path, key] };
  const lines = inOrder(branch, inner).flatMap(([step, value]) => blockLines(step, value, inner));
  return [`${keyWords(key, style.quote)}:`, ...lines.map((line) => (line === "" ? "" : `  ${line}`))];
}

/** A text of several lines stands below its key, as it is. */
function textLines(head: string, value: number | string): string[] {
  // oxlint-disable-next-line no-control-regex
  const isLiteral = typeof value === "string" && value.includes("\n") && !/^\s|\s$|[\0-\x09\x0b-\x1f]/.test(value);
  if (!isLiteral) return [`${head} ${scalarWords(value, "block")}`];
  return [`${head} |-`, ...value.split("\n").map((line) => (line === "" ? "" : `  ${line}`))];
}

function inOrder(branch: EditTree, { order, path }: NewFieldStyle): [string, EditTree | EditLeaf][] {
  const fields: [string, EditTree | EditLeaf][] = [];
  for (const [step, value] of branch) {
    const key = String(step);
    const at = placeOfKey(
      key,
      fields.map(([name]) => name),
      order(path),
    );
    fields.splice(at, 0, [key, value]);
  }
  return fields;
}

function keyWords(key: string, quote: "'" | '"'): string {
  return /^[a-zA-Z][A-Za-z0-9-]*$/.test(key) ? key : quote + key + quote;
}

/** Where a key goes among others: behind the last that comes before it in the order; years, by themselves, by number. */
export function placeOfKey(key: string, others: readonly string[], order: readonly string[] | undefined): number {
  const isBefore = (other: string) =>
    order === undefined ? other < key : order.indexOf(other) < order.indexOf(key) && order.includes(other);
  return others.findLastIndex(isBefore) + 1;
}
