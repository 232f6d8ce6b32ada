import { isGroup, type Plain } from "./plain.ts";

/** Those of the fields (`offices.lead`) that a record lacks. */
export function missingFields(record: Plain, fields: readonly string[]): string[] {
  return fields.filter((field) => {
    const value = field.split(".").reduce<Plain | undefined>((at, key) => (isGroup(at) ? at[key] : undefined), record);
    return value === undefined;
  });
}
