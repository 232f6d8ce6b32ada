import type { ImportedProgram } from "../imported-document.ts";
import type { KnownProgram } from "./known-program.ts";
import { pairNames } from "./pair-names.ts";

/** How the id of a programme was found: by its name, by another name of it, by a name nearly the same, or made new. */
export type AssignedId = {
  readonly no: number;
  readonly id: string;
  readonly by: "name" | "other-name" | "near-name" | "new";
  /** The name by which the known programme goes, where it is not spelt the same. */
  readonly knownName?: string;
};

/** A third of the letters may differ: 長寿科学研究開発事業 for 長寿科学開発研究事業. */
const nameLimit = 0.34;

/** An id for every programme: that of the known programme it is, else program-NN after its place in the document. */
export function assignIds(programs: readonly ImportedProgram[], known: readonly KnownProgram[]): AssignedId[] {
  const found = new Map<number, AssignedId>();
  const open = () => ({
    programs: programs.filter(({ no }) => !found.has(no)),
    known: known.filter(({ id }) => ![...found.values()].some((one) => one.id === id)),
  });
  for (const one of bySpelling(open(), 0, (program) => [program.name ?? ""])) found.set(one.no, one);
  for (const one of byOtherName(open())) found.set(one.no, one);
  for (const one of bySpelling(open(), nameLimit, (program) => [program.name ?? ""])) found.set(one.no, one);
  const taken = new Set([...known.map(({ id }) => id), ...[...found.values()].map(({ id }) => id)]);
  return programs.map(({ no }) => found.get(no) ?? { no, id: newId(no, taken), by: "new" });
}

type Open = { readonly programs: readonly ImportedProgram[]; readonly known: readonly KnownProgram[] };

function bySpelling(open: Open, limit: number, namesOf: (program: ImportedProgram) => string[]): AssignedId[] {
  const named = open.programs.filter((program) => namesOf(program).some((name) => name !== ""));
  const names = named.map((program) => namesOf(program)[0] ?? "");
  return pairNames(
    names,
    open.known.map(({ name }) => name),
    limit,
  ).flatMap(({ left, right, far }) => {
    const [program, match] = [named[left], open.known[right]];
    if (program === undefined || match === undefined) return [];
    return [far === 0 ? { no: program.no, id: match.id, by: "name" } : near(program, match)];
  });
}

function near({ no }: ImportedProgram, { id, name }: KnownProgram): AssignedId {
  return { no, id, by: "near-name", knownName: name };
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
