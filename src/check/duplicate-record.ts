import type { DataPath } from "../base/data-path.ts";
import { nameKey } from "../model/name-key.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** Ids, names and numbers are unique among records of their kind. */
export const duplicateRecord: Rule = {
  codes: ["record-duplicate"],
  find: ({ edition, projects, programs, meetings }) => [
    ...[projects, programs].flatMap((records) =>
      (["id", "no", "name"] as const).flatMap((field) =>
        repeats(
          field,
          records.map((record) => ({ record, path: [field], value: record[field] })),
        ),
      ),
    ),
    ...repeats(
      "id",
      meetings.map((meeting) => ({ record: meeting, path: ["id"], value: meeting.id })),
    ),
    ...(edition === undefined
      ? []
      : repeats(
          "id",
          edition.sources.map(({ id }, i) => ({ record: edition, path: ["sources", i, "id"], value: id })),
        )),
  ],
};

type Claim = { readonly record: object; readonly path: DataPath; readonly value: string | number };

/** Every claim to a value that another record made before. */
function repeats(field: string, claims: readonly Claim[]): Finding[] {
  const seen = new Set<string>();
  return claims.flatMap(({ record, path, value }) => {
    const key = nameKey(String(value));
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `the ${field} ${JSON.stringify(value)} belongs to another record already`;
    return [{ code: "record-duplicate", record, path, message, hint: `give one of the two another ${field}` }];
  });
}
