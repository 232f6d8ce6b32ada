import { type Document, visit } from "yaml";
import type { TextSource } from "../../base/byte-source.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { inspectNodes } from "./inspect-nodes.ts";
import { type PlaceOf, yamlDocument } from "./yaml-places.ts";

/** What a YAML text says; `content` is left out where that cannot be told. */
export type ParsedYaml = {
  readonly problems: readonly Problem[];
  readonly content?: { readonly value: unknown };
};

/**
 * Read one YAML document of any style, and tell what is wrong with it and where. Never throws.
 *
 * What is valid YAML 1.2 has its value, though js-yaml may have refused it.
 */
export function inspectYaml(source: TextSource): ParsedYaml {
  const { document, placeOf } = yamlDocument(source);
  const syntax = syntaxProblem(document, placeOf);
  if (syntax !== undefined) return { problems: [syntax] };
  if (document.directives?.yaml.version === "1.1") return { problems: [olderYaml(source)] };
  if (document.contents === null) return { problems: [emptyFile(source)] };
  const { problems, isPlain } = inspectNodes(document, placeOf);
  if (!isPlain) return { problems };
  return { problems, content: { value: document.toJS({ maxAliasCount: 0 }) as unknown } };
}

/** The first fault only: the parser loses its way there, and what it tells of the rest misleads. */
function syntaxProblem(document: Document.Parsed, placeOf: PlaceOf): Problem | undefined {
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault === undefined) return undefined;
  const opened = openedAt(document, fault.pos[0]);
  const isQuote = fault.code === "MISSING_CHAR" && opened < fault.pos[0];
  return problemOf("yaml-syntax", { fault: isQuote ? "MISSING_QUOTE" : fault.code }, { place: placeOf(opened) });
}

/** A quote that is never closed is told at its end of the text: where it opens helps more. */
function openedAt(document: Document.Parsed, offset: number): number {
  let opened = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isOpen = range !== undefined && range !== null && range[0] < offset && offset <= range[2];
      if (isOpen && type?.startsWith("QUOTE")) opened = range[0];
    },
  });
  return opened;
}

/** In YAML 1.1, no and on are truth values, and 010 is eight. */
function olderYaml({ file, text }: TextSource): Problem {
  const line = text.split("\n").findIndex((one) => one.startsWith("%YAML")) + 1;
  return problemOf("yaml-syntax.older", {}, { place: { file, line, col: 1 } });
}

function emptyFile({ file }: TextSource): Problem {
  return problemOf("file-empty", {}, { place: { file, line: 1, col: 1 } });
}
