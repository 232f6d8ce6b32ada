import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLSeq,
} from "yaml";
import type { DataPath } from "../../base/place.ts";
import { type Change, isEffective } from "./merge-record.ts";
import { flowKeys, type Plain } from "../../edit/yaml-text.ts";

/** A YAML text with changes made in it; comments, order and style stay as far as the changes allow. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const effective = changes.filter(isEffective);
  if (effective.length === 0) return text;
  const document = parseDocument(text);
  for (const change of effective) {
    if (change.kind === "set") setValue(document, change.path, change.to);
    if (change.kind === "remove" && !isItem(change)) document.deleteIn(change.path);
  }
  // From the end of each list to its start, so that places stay what they are.
  for (const change of effective.toReversed().toSorted(fromTheEnd)) {
    if (change.kind === "insert") insertItem(document, change);
    if (change.kind === "remove" && isItem(change)) document.deleteIn(change.path);
  }
  const changed = tightenLists(document.toString({ lineWidth: 0 }));
  return text.includes("\r\n") ? changed.replace(/\r?\n/g, "\r\n") : changed;
}

function fromTheEnd(a: Change, b: Change): number {
  return placeOf(b) - placeOf(a) || (a.kind === "insert" ? -1 : 1) - (b.kind === "insert" ? -1 : 1);
}

function isItem({ path }: Change): boolean {
  return typeof path.at(-1) === "number";
}

function placeOf(change: Change): number {
  if (change.kind === "insert") return change.after;
  const last = change.path.at(-1);
  return typeof last === "number" ? last : -1;
}

/** A scalar's node stays, with the comment behind it. */
function setValue(document: Document, path: DataPath, value: Plain): void {
  const node = document.getIn(path, true);
  if (isScalar(node) && typeof value !== "object") setScalar(node, value);
  else if (path.length === 0) document.contents = nodeOf(document, value, "") as never;
  else document.setIn(path, nodeOf(document, value, String(path.at(-1))));
}

/** A text of several lines cannot stay plain. */
function setScalar(node: Scalar, value: Plain): void {
  node.value = value;
  if (node.type === "PLAIN") delete node.type;
}

function insertItem(document: Document, { path, after, to }: Extract<Change, { kind: "insert" }>): void {
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isSeq(list)) return;
  if (list.items.length === 0) list.flow = false;
  (list as YAMLSeq<Node>).items.splice(after + 1, 0, nodeOf(document, to, ""));
}

function nodeOf(document: Document, value: Plain, key: string): Node {
  const node = document.createNode(value) as Node;
  setFlow(node, key);
  return node;
}

/** New parts look like the rest of the data: short groups on one line. */
function setFlow(node: unknown, key: string): void {
  if (isSeq(node)) {
    if (flowKeys.has(key)) node.flow = true;
    for (const item of node.items) setFlow(item, "");
  }
  if (!isMap(node)) return;
  if (flowKeys.has(key)) node.flow = true;
  for (const { key: inner, value } of node.items) setFlow(value, isScalar(inner) ? String(inner.value) : "");
}

/** Lists on one line without spaces inside their brackets, `[pj1]`, which the library cannot print beside `{ a: 1 }`. */
function tightenLists(text: string): string {
  const cuts: { from: number; to: number }[] = [];
  visit(parseDocument(text), (_, node) => {
    if (!isSeq(node) || node.flow !== true || !node.range) return;
    const [start, end] = node.range;
    const inside = text.slice(start, end);
    const open = /^\[( +)\S/.exec(inside)?.[1]?.length ?? 0;
    const close = /\S( +)\]$/.exec(inside)?.[1]?.length ?? 0;
    cuts.push({ from: start + 1, to: start + 1 + open }, { from: end - 1 - close, to: end - 1 });
  });
  return cuts
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
}
