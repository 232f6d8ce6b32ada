import type { ImportedProgram } from "../read/imported-document.ts";
import { pairNames } from "./pair-names.ts";

/** How the id of a programme was found: by its name, by another name of it, by a name nearly the same, or made new. */
export type AssignedId = {
  readonly no: number;
  readonly id: string;
  readonly by: "name" | "other-name" | "near-name" | "new";
  /** The name by which the known programme goes, where it is not spelt the same. */
  readonly knownName?: string;
};

/** A third of the letters may differ: 長寿医療科学 for 長寿科学. */
const nameLimit = 0.34;

/** An id for every programme: that of the known programme it is, else program-NN after its place in the document. */
export function assignIds(programs: readonly ImportedProgram[], known: readonly KnownProgram[]): AssignedId[] {
  const found = new Map<number, AssignedId>();
  const open = () => ({
    programs: programs.filter(({ no }) => !found.has(no)),
    known: known.filter(({ id }) => ![...found.values()].some((one) => one.id === id)),
  });
  for (const step of [byName, byOtherName, byNearName]) for (const one of step(open())) found.set(one.no, one);
  const taken = new Set([...known.map(({ id }) => id), ...[...found.values()].map(({ id }) => id)]);
  return programs.map(({ no }) => found.get(no) ?? { no, id: newId(no, taken), by: "new" });
}

type Open = { readonly programs: readonly ImportedProgram[]; readonly known: readonly KnownProgram[] };

function byName({ programs, known }: Open): AssignedId[] {
  return pairsOf(programs, known, { limit: 0, keyOf: (name) => name }).map(([{ no }, { id }]) => ({
    no,
    id,
    by: "name",
  }));
}

/** Names are compared by what tells them apart: nearly all of them are some 実用化研究事業. */
function byNearName({ programs, known }: Open): AssignedId[] {
  return pairsOf(programs, known, { limit: nameLimit, keyOf: distinctive }).map(([{ no }, { id, name }]) => ({
    no,
    id,
    by: "near-name",
    knownName: name,
  }));
}

function distinctive(name: string): string {
  return name.replace(/研究開発|実用化|総合|推進|対策|開発|研究|事業|プログラム/g, "") || name;
}

type Comparison = { readonly limit: number; readonly keyOf: (name: string) => string };

function pairsOf(programs: Open["programs"], known: Open["known"], { limit, keyOf }: Comparison) {
  const named = programs.filter(({ name = "" }) => name !== "");
  const [left, right] = [named.map(({ name = "" }) => keyOf(name)), known.map(({ name }) => keyOf(name))];
  return pairNames(left, right, limit).flatMap((pair) => {
    const [program, match] = [named[pair.left], known[pair.right]];
    return program === undefined || match === undefined ? [] : [[program, match] as const];
  });
}

/** A former name or alias on either side. */
function byOtherName({ programs, known }: Open): AssignedId[] {
  const left = programs.flatMap((program) => namesOf(program).map((name) => ({ name, one: program })));
  const right = known.flatMap((program) => namesOf(program).map((name) => ({ name, one: program })));
  const pairs = pairNames(
    left.map(({ name }) => name),
    right.map(({ name }) => name),
    0,
  );
  const used = new Set<unknown>();
  return pairs.flatMap((pair) => {
    const [program, match] = [left[pair.left]?.one, right[pair.right]?.one];
    if (program === undefined || match === undefined || used.has(program) || used.has(match)) return [];
    used.add(program).add(match);
    return [{ no: program.no, id: match.id, by: "other-name", knownName: match.name }];
  });
}

function namesOf({ name, formerName, aliases = [] }: Partial<KnownProgram>): string[] {
  return [name, formerName, ...aliases].filter((one) => one !== undefined && one !== "") as string[];
}

function newId(no: number, taken: Set<string>): string {
  let number = no;
  const idOf = () => `program-${String(number).padStart(2, "0")}`;
  while (taken.has(idOf())) number++;
  taken.add(idOf());
  return idOf();
}

/** A programme of a dataset that is there already: its id, and every name it goes by. */
export type KnownProgram = {
  readonly id: string;
  readonly name: string;
  readonly formerName?: string;
  readonly aliases?: readonly string[];
};
