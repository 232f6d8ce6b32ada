import { distance } from "fastest-levenshtein";
import type { Finding } from "./finding.ts";
import type { ImportedProgram, IndexedProject } from "./imported-document.ts";
import { compact } from "./text/compact.ts";

/** Programmes with the spellings that the index uses for them, and where index and sheets disagree. */
export function matchIndex(
  programs: readonly ImportedProgram[],
  index: readonly IndexedProject[],
): { programs: ImportedProgram[]; findings: Finding[] } {
  const listed = index.flatMap((project) =>
    project.listed.map((entry) => ({ ...entry, project: project.id, key: compact(entry.name) })),
  );
  if (listed.length === 0) return { programs: [...programs], findings: [] };
  const exact = new Map(programs.map((program) => [compact(program.name ?? ""), program.no]));
  const numberOf = new Map<string, number | undefined>();
  for (const { key } of listed)
    if (!numberOf.has(key)) numberOf.set(key, exact.get(key) ?? nearest(key, programs, exact, listed));
  const findings: Finding[] = [];
  const matched = programs.map((program) => {
    const own = listed.filter(({ key }) => numberOf.get(key) === program.no);
    const aliases = [...new Set(own.filter(({ key }) => key !== compact(program.name ?? "")).map(({ name }) => name))];
    findings.push(...disagreements(program, own, aliases));
    return { ...program, aliases };
  });
  for (const { key, name, line } of listed) {
    if (numberOf.get(key) === undefined)
      findings.push({ kind: "index-mismatch", message: `no sheet for ${name} of the index`, line });
  }
  return { programs: matched, findings };
}

type Entry = { readonly name: string; readonly line: number; readonly project: string; readonly key: string };

function disagreements(program: ImportedProgram, own: readonly Entry[], aliases: readonly string[]): Finding[] {
  const tell = (message: string): Finding => ({
    kind: "index-mismatch",
    message,
    program: program.no,
    line: own[0]?.line ?? program.source.from,
  });
  if (own.length === 0) return [tell(`${program.name ?? "a programme"} is not in the index`)];
  const inIndex = new Set(own.map(({ project }) => project));
  return [
    ...aliases.map((alias) => tell(`the index spells it ${alias}, the sheet ${program.name}`)),
    ...program.projects.filter((id) => !inIndex.has(id)).map((id) => tell(`the sheet says ${id}, the index does not`)),
    ...[...inIndex]
      .filter((id) => !program.projects.includes(id))
      .map((id) => tell(`the index says ${id}, the sheet does not`)),
  ];
}

/** The programme without an entry of its own whose name, or former name, is nearest; undefined if none is near. */
function nearest(
  key: string,
  programs: readonly ImportedProgram[],
  exact: ReadonlyMap<string, number>,
  listed: readonly Entry[],
): number | undefined {
  const taken = new Set(listed.map((entry) => exact.get(entry.key)));
  const rows = programs
    .filter((program) => !taken.has(program.no))
    .map((program) => ({ no: program.no, far: farness(key, program) }))
    .toSorted((a, b) => a.far - b.far);
  const best = rows[0];
  return best !== undefined && best.far <= 0.45 ? best.no : undefined;
}

/** Share of characters that differ; a name that only goes on longer is near. */
function farness(key: string, { name, formerName }: ImportedProgram): number {
  const names = [name, formerName].filter((one) => one !== undefined).map(compact);
  const far = names.map((one) =>
    sameStart(one, key) ? 0.1 : distance(one, key) / Math.max(one.length, key.length, 1),
  );
  return Math.min(1, ...far);
}

function sameStart(name: string, key: string): boolean {
  const shared = Array.from(key).findIndex((sign, at) => sign !== name[at]);
  return shared < 0 || (shared >= 12 && shared >= key.length * 0.75);
}
