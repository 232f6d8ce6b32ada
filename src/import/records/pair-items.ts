import { pairNames } from "./pair-names.ts";
import { isGroup, isSame, type Plain } from "../../edit/yaml-text.ts";

/** Items of the same list in three versions, by their places; undefined where a version lacks the item. */
export type ItemTrio = { readonly base?: number; readonly ours?: number; readonly theirs?: number };

type ListVersions = {
  readonly key: string;
  readonly base: readonly Plain[];
  readonly ours: readonly Plain[];
  readonly theirs: readonly Plain[];
};

/** Share of a name's letters that may differ; ids are the same or others. */
const nameLimit = 0.3;
const isById = (key: string) => key === "sources" || key === "";

/**
 * Which items of three versions are the same. A title changed by hand is known by the source lines that stayed,
 * one changed in the document by its likeness.
 */
export function pairItems(versions: ListVersions): ItemTrio[] | undefined {
  const { base, ours, theirs } = versions;
  const names = namesOf(versions);
  if (names === undefined) return undefined;
  const limit = isById(versions.key) ? 0 : nameLimit;
  const toBase = pairsOf({ left: names.ours, right: names.base, known: sourcePairs(ours, base), limit });
  const baseToTheirs = pairsOf({ left: names.base, right: names.theirs, known: [], limit });
  const viaBase = ours.flatMap((_, at) => {
    const place = baseToTheirs.get(toBase.get(at) ?? -1);
    return place === undefined ? [] : [{ left: at, right: place }];
  });
  const direct = pairsOf({ left: names.ours, right: names.theirs, known: viaBase, limit });
  const found = new Set(direct.values());
  return [
    ...ours.map((_, at) => trio({ base: toBase.get(at), ours: at, theirs: direct.get(at) })),
    ...theirs.flatMap((_, at) => {
      const before = [...baseToTheirs].find(([, right]) => right === at)?.[0];
      return found.has(at) ? [] : [trio({ base: before, ours: undefined, theirs: at })];
    }),
  ];
}

function namesOf({ key, base, ours, theirs }: ListVersions) {
  const names = { base: itemNames(key, base), ours: itemNames(key, ours), theirs: itemNames(key, theirs) };
  const { base: a, ours: b, theirs: c } = names;
  return a === undefined || b === undefined || c === undefined ? undefined : { base: a, ours: b, theirs: c };
}

type Pair = { readonly left: number; readonly right: number };
type Sides = {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly known: readonly Pair[];
  readonly limit: number;
};

/** Pairs known beforehand, then items of the same name, then items of nearly the same name. */
function pairsOf({ left, right, known, limit }: Sides): Map<number, number> {
  const pairs = new Map<number, number>();
  const exact = pairNames(left, right, 0);
  const taken = new Set<number>();
  for (const pair of [...exact, ...known, ...pairNames(left, right, limit)]) {
    if (pairs.has(pair.left) || taken.has(pair.right)) continue;
    pairs.set(pair.left, pair.right);
    taken.add(pair.right);
  }
  return pairs;
}

function sourcePairs(left: readonly Plain[], right: readonly Plain[]): Pair[] {
  const sourceOf = (item: Plain | undefined) => (isGroup(item) ? item["source"] : undefined);
  return left.flatMap((item, at) => {
    const source = sourceOf(item);
    const places = right.flatMap((one, place) =>
      source !== undefined && isSame(sourceOf(one), source) ? [place] : [],
    );
    return places.length === 1 && places[0] !== undefined ? [{ left: at, right: places[0] }] : [];
  });
}

function trio({ base, ours, theirs }: { [K in keyof Required<ItemTrio>]: number | undefined }): ItemTrio {
  return {
    ...(base === undefined ? {} : { base }),
    ...(ours === undefined ? {} : { ours }),
    ...(theirs === undefined ? {} : { theirs }),
  };
}

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
function itemNames(key: string, list: readonly Plain[]): string[] | undefined {
  const fields = namingFields[key];
  if (fields === undefined || !list.every(isGroup)) return undefined;
  return list.map((item) => (isGroup(item) ? fields.map((field) => textOf(item[field])).join(" / ") : ""));
}

function textOf(value: Plain | undefined): string {
  return typeof value === "string" ? value : "";
}
