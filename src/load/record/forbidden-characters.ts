import { type DataPath, showPath } from "../../base/place.ts";
import { problemOf } from "../../base/problem.ts";
import type { SchemaFault } from "./schema-faults.ts";
import { type PlacedText, textsIn } from "./texts-in.ts";

/** Characters in a value's texts and keys that XML, and so Word and Excel, cannot hold. */
export function forbiddenCharacters(value: unknown, at: DataPath = []): SchemaFault[] {
  const texts = textsIn(value, (text) => forbidden.test(text));
  return texts.flatMap((text) => faultsOfText(text, showPath([...at, ...text.path])));
}

function faultsOfText({ text, path, end }: PlacedText, field: string): SchemaFault[] {
  const found = forbidden.exec(text);
  if (found === null) return [];
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const before = text.slice(Math.max(0, found.index - 10), found.index);
  const problem = problemOf("text-character", { field, code, before });
  return [{ problem, path, end }];
}

// Control characters but tab and line breaks, halves of surrogate pairs, and the two non-characters.
const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
