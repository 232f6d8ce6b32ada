import { type Document, LineCounter, parseDocument } from "yaml";
import type { Place } from "../../base/place.ts";
import type { TextSource } from "../../base/text-source.ts";

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
