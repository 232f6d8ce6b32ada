import { type DataPath, showPath } from "../../base/place.ts";
import type { SchemaFault } from "./schema-faults.ts";

/** Characters in a value's texts and keys that XML, and so Word and Excel, cannot hold. */
export function forbiddenCharacters(value: unknown): SchemaFault[] {
  return isClean(value) ? [] : faultsOf(value, []);
}

/** Nearly always so, and quick to tell as long as nobody asks for paths. */
function isClean(value: unknown): boolean {
  if (typeof value === "string") return !forbidden.test(value);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isClean);
  return Object.keys(value).every(isClean) && Object.values(value).every(isClean);
}

function faultsOf(value: unknown, path: DataPath): SchemaFault[] {
  if (typeof value === "string") return faultsOfText(value, path, "value");
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => faultsOf(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => [
    ...faultsOfText(key, [...path, key], "key"),
    ...faultsOf(item, [...path, key]),
  ]);
}

function faultsOfText(text: string, path: DataPath, end: "key" | "value"): SchemaFault[] {
  const found = forbidden.exec(text);
  if (found === null) return [];
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const before = text.slice(Math.max(0, found.index - 10), found.index);
  return [
    {
      code: "text-character",
      path,
      end,
      message: `${showPath(path)}: the character U+${code} ${before === "" ? "at the start" : `after "${before}"`} cannot stand in a Word or Excel file`,
      hint: "delete the character",
    },
  ];
}

// Control characters but tab and line breaks, halves of surrogate pairs, and the two non-characters.
const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
