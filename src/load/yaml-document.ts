import { parseDocument, type Document, type LineCounter } from "yaml";

/** A YAML text as a tree of nodes with their offsets. Faults are in its errors and warnings. */
export function yamlDocument(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    // The check of unique keys is ours: it takes 2025 and "2025" for the same key.
    uniqueKeys: false,
    // Not "silent", which would let a second document pass.
    logLevel: "error",
  });
}
