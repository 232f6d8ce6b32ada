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
  return problemOf("yaml-syntax", {
    message: `this is not valid YAML: ${fault.message.split("\n")[0]}`,
    hint: syntaxHints[fault.code] ?? "check the indentation, and put texts with special characters into quotes",
    place: placeOf(openedAt(document, fault.pos[0])),
  });
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

const syntaxHints: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds ": " into quotes, and start each key on a line of its own',
  BAD_INDENT: "indent keys of the same group by the same number of spaces",
  MISSING_CHAR: "close every quote and bracket",
  MULTILINE_IMPLICIT_KEY: 'write "key: value" with a colon and a space',
  MULTIPLE_DOCS: "keep one record in the file: remove the line ---",
  TAB_AS_INDENT: "indent with spaces, not with tabs",
  TAG_RESOLVE_FAILED: "remove the tag that starts with !",
};

/** In YAML 1.1, no and on are truth values, and 010 is eight. */
function olderYaml({ file, text }: TextSource): Problem {
  const line = text.split("\n").findIndex((one) => one.startsWith("%YAML")) + 1;
  return problemOf("yaml-syntax", {
    message: "the file asks for YAML 1.1, in which some values mean something else",
    hint: "delete the line %YAML and the line --- below it",
    place: { file, line, col: 1 },
  });
}

function emptyFile({ file }: TextSource): Problem {
  return problemOf("file-empty", {
    message: "the file holds no record",
    hint: "fill it in, or delete the file",
    place: { file, line: 1, col: 1 },
  });
}
