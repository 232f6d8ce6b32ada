import { isGroup, type Plain } from "../records/plain.ts";

/** The fields by which items of a list are known, by the list's key. */
const namingFields: Readonly<Record<string, readonly string[]>> = {
  scope: ["group", "title"],
  kpis: ["stage", "project", "group", "indicator"],
  results: ["title"],
  continuing: ["title"],
  new: ["title"],
  strategies: ["title", "section"],
  related: ["name"],
  sources: ["id"],
  // projects.yaml is one list.
  "": ["id"],
};

/** Names of the items of a list of records; undefined for a list that is one value, such as a list of PJ ids. */
export function itemNames(key: string, list: readonly Plain[]): string[] | undefined {
  const fields = namingFields[key];
  if (fields === undefined || !list.every(isGroup)) return undefined;
  return list.map((item) => (isGroup(item) ? fields.map((field) => textOf(item[field])).join(" / ") : ""));
}

function textOf(value: Plain | undefined): string {
  return typeof value === "string" ? value : "";
}
