import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import type { TextSource } from "../../base/byte-source.ts";
import type { DataPath, FieldEnd, FieldPlaces, Place, TextPart } from "../../base/place.ts";

/** Parse a YAML text once more, for the places of its fields. Of a text that is no YAML any more, few are true. */
export function yamlPlaces(source: TextSource): FieldPlaces {
  const { document, placeOf } = yamlDocument(source);
  return (path, end = "value", part?) => {
    const node = nodeAt(document.contents, path, end);
    return placeOf(partStart(node, part, source.text) ?? node?.range?.[0] ?? 0);
  };
}

/** The node at a path, or that of its key; of the nearest group around it where it is not there. */
export function nodeAt(root: Node | null, path: DataPath, end: FieldEnd): Node | null {
  let at: Found = { value: root };
  for (const step of path) {
    const next = fieldOf(at.value, step);
    if (next === undefined) return nodeOf(at, "value");
    at = next;
  }
  return nodeOf(at, end);
}

function partStart(node: Node | null, part: TextPart | undefined, text: string): number | undefined {
  if (part === undefined || !isScalar(node) || !node.range) return undefined;
  let at = node.range[0] - 1;
  for (let nth = 0; nth <= part.nth; nth++) {
    at = text.indexOf(part.found, at + 1);
    if (at < 0 || at >= node.range[1]) return undefined;
  }
  return at;
}

type Found = { readonly key?: Node; readonly value: Node | null };

function fieldOf(node: Node | null, step: string | number): Found | undefined {
  if (isSeq(node) && typeof step === "number") {
    const value = node.items[step];
    return isNode(value) ? { value } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? undefined : endsOf(pair);
}

function endsOf({ key, value }: Pair): Found {
  return { ...(isNode(key) ? { key } : {}), value: isNode(value) ? value : null };
}

/** A group in block style begins on the line after its key: there the key says more. */
function nodeOf({ key, value }: Found, end: FieldEnd): Node | null {
  const isBlock = isCollection(value) && value.flow !== true;
  return key !== undefined && (end === "key" || isBlock || isMissing(value)) ? key : value;
}

function isMissing(value: Node | null): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === "");
}

/** A YAML text as a tree of nodes; faults are in the document's errors and warnings. */
export type YamlDocument = {
  readonly document: Document.Parsed;
  /** The place of a character, counted from 0 */
  readonly placeOf: PlaceOf;
};
export type PlaceOf = (offset: number) => Place;

/** Parse a YAML text by the full parser. Never throws. */
export function yamlDocument({ file, text }: TextSource): YamlDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    // The check of unique keys is ours: it takes 2025 and "2025" for the same key.
    uniqueKeys: false,
    // Not "silent", which would let a second document pass.
    logLevel: "error",
  });
  const placeOf: PlaceOf = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), col: Math.max(col, 1) };
  };
  return { document, placeOf };
}
