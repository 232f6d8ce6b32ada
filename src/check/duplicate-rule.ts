import type { DataPath } from "../base/place.ts";
import { problemOf } from "../base/problem.ts";
import type { Edition } from "../model/dataset.ts";
import { nameKey, projectName } from "../model/names.ts";
import type { Owner } from "../words/en/problems-of-rules.ts";
import type { Finding, Rule } from "./dataset-rule.ts";

/** Ids, names and numbers are unique among records of their kind. */
export const duplicateRecord: Rule = {
  codes: ["record-duplicate"],
  find: ({ edition, projects, programs, meetings }) => [
    ...[projects, programs].flatMap((records) => [
      ...repeats("id", records.map(claimToId)),
      ...repeats("number", claimsTo("no", records)),
      ...repeats("name", claimsTo("name", records)),
    ]),
    ...repeatedAliases(projects, projectKey),
    ...repeatedAliases(programs, nameKey),
    ...repeats("id", meetings.map(claimToId)),
    ...(edition === undefined ? [] : repeats("id", sourceClaims(edition))),
  ],
};

/** A value that a record has, and what to call the record when another has it too. */
type Claim = {
  readonly record: object;
  readonly path: DataPath;
  readonly value: string | number;
  readonly owner: Owner;
};

type Named = { readonly id: string; readonly no: number; readonly name: string };

function claimToId(record: Pick<Named, "id">): Claim {
  return { record, path: ["id"], value: record.id, owner: { unnamed: "record" } };
}

function claimsTo(field: "no" | "name", records: readonly Named[]): Claim[] {
  return records.map((record) => ({ record, path: [field], value: record[field], owner: { id: record.id } }));
}

/** A PJ is known by its bare name; an alias that is its number alone, as PJ②, by that. */
function projectKey(name: string): string {
  return projectName(name).key || nameKey(name);
}

type Aliased = Named & { readonly aliases?: readonly string[] | undefined };

/** Aliases that another record has for its name, or has had for an alias before: nobody could tell who is meant. */
function repeatedAliases(records: readonly Aliased[], keyOf: (name: string) => string): Finding[] {
  const owners = new Map(records.toReversed().map(({ id, name }) => [keyOf(name), id]));
  return records.flatMap((record) =>
    (record.aliases ?? []).flatMap((alias, index) => {
      const key = keyOf(alias);
      const owner = owners.get(key) ?? record.id;
      owners.set(key, owner);
      return owner === record.id
        ? []
        : [repeated("alias", { record, path: ["aliases", index], value: alias }, { id: owner })];
    }),
  );
}

function sourceClaims(edition: Edition): Claim[] {
  return edition.sources.map(({ id }, index) => ({
    record: edition,
    path: ["sources", index, "id"],
    value: id,
    owner: { unnamed: "document" },
  }));
}

type Shared = "id" | "number" | "name" | "alias";

/** Every claim to a value that another record made before. */
function repeats(what: Shared, claims: readonly Claim[]): Finding[] {
  const owners = new Map<string, Owner>();
  return claims.flatMap((claim) => {
    const key = nameKey(String(claim.value));
    const before = owners.get(key);
    if (before !== undefined) return [repeated(what, claim, before)];
    owners.set(key, claim.owner);
    return [];
  });
}

function repeated(what: Shared, { record, path, value }: Omit<Claim, "owner">, owner: Owner): Finding {
  return { problem: problemOf("record-duplicate", { what, value, owner }), record, path };
}
