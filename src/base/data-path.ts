/** The way from a record to one of its fields: names of keys, and places in lists counted from 0. */
export type DataPath = readonly (string | number)[];

/** A path as people write it: `kpis[3].target.unit`; the record itself is "". */
export function showPath(path: DataPath): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}
