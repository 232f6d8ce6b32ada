import { distance } from "fastest-levenshtein";
import type { FindingWords } from "../../words/finding-words.ts";
import { nameKey } from "../../model/names.ts";
import { foldWidth, tidyText } from "../language/printed-text.ts";
import type { SourceLine } from "../structure/source-line.ts";
import type { Finding, ImportedProgram, IndexedProject } from "./imported-document.ts";
import type { LineAccounts } from "./read-context.ts";

/** The index before the first sheet: each PJ (PJ１：医薬品プロジェクト) with the programmes listed under it. */
export function readIndex(lines: readonly SourceLine[], accounts: LineAccounts): IndexedProject[] {
  const projects: (Omit<IndexedProject, "listed"> & { listed: { name: string; line: number }[] })[] = [];
  let mayContinue = false;
  for (const line of lines) {
    const project = projectOf(line);
    const current = projects.at(-1);
    const name = /^[・･•○●]\s*(.+)$/.exec(foldWidth(line.text)) === null ? undefined : line.text.slice(1).trim();
    if (project !== undefined) projects.push({ ...project, listed: [], source: { from: line.no, to: line.no } });
    else if (current !== undefined && name !== undefined) current.listed.push({ name: tidyText(name), line: line.no });
    else if (mayContinue && current !== undefined) continueName(current.listed, line);
    else {
      accounts.leaveOut([line.no], "heading");
      continue;
    }
    mayContinue = name !== undefined && !/(事業|プログラム|[)）])$/.test(name);
    const taken = projects.at(-1);
    if (taken !== undefined) {
      accounts.take([line.no], `projects/${taken.no}`);
      projects[projects.length - 1] = { ...taken, source: { from: taken.source.from, to: line.no } };
    }
  }
  return projects;
}

function projectOf(line: SourceLine): { id: string; no: number; name: string } | undefined {
  const found = /^(?:PJ|プロジェクト)\s*(\d{1,2}|[①-⑳])\s*[:.．、]?\s*(.+)$/.exec(line.folded);
  const name = found?.[2];
  if (found === null || name === undefined || name.length > 60) return undefined;
  const no = Number(found[1]?.normalize("NFKC"));
  const printed = line.text.slice(line.text.length - name.length);
  return { id: `pj${no}`, no, name: tidyText(printed).replace(/\s*(統合)?(プロジェクト|PJ)$/, "") };
}

function continueName(listed: { name: string; line: number }[], line: SourceLine): void {
  const last = listed.at(-1);
  if (last !== undefined) listed[listed.length - 1] = { ...last, name: last.name + tidyText(line.text) };
}

/** Programmes with the spellings that the index uses for them, and where index and sheets disagree. */
export function matchIndex(programs: readonly ImportedProgram[], index: readonly IndexedProject[]): Matched {
  const entries = index.flatMap(entriesOf);
  if (entries.length === 0) return { programs, findings: [] };
  const owners = ownersOf(entries, programs);
  const matched = programs.map((program) => matchProgram(program, entries, owners));
  const strangers = entries.filter(({ key }) => owners.get(key) === undefined);
  return {
    programs: matched.map(({ program }) => program),
    findings: [...matched.flatMap(({ findings }) => findings), ...strangers.map(withoutSheet)],
  };
}

type Matched = { readonly programs: readonly ImportedProgram[]; readonly findings: readonly Finding[] };

/** A programme as the index lists it under a PJ. */
type Entry = { readonly name: string; readonly line: number; readonly project: string; readonly key: string };

function entriesOf({ id, listed }: IndexedProject): Entry[] {
  return listed.map((entry) => ({ ...entry, project: id, key: nameKey(entry.name) }));
}

/** Numbers of the programmes that entries mean, by key: the one of that name, else the nearest that no entry names. */
function ownersOf(
  entries: readonly Entry[],
  programs: readonly ImportedProgram[],
): ReadonlyMap<string, number | undefined> {
  const named = new Map(programs.map(({ name = "", no }) => [nameKey(name), no]));
  const taken = new Set(entries.map(({ key }) => named.get(key)));
  const free = programs.filter(({ no }) => !taken.has(no));
  return new Map(entries.map(({ key }) => [key, named.get(key) ?? nearest(key, free)]));
}

function matchProgram(program: ImportedProgram, entries: readonly Entry[], owners: ReadonlyMap<string, unknown>) {
  const own = entries.filter(({ key }) => owners.get(key) === program.no);
  const ownKey = nameKey(program.name ?? "");
  const aliases = [...new Set(own.filter(({ key }) => key !== ownKey).map(({ name }) => name))];
  return { program: { ...program, aliases }, findings: disagreements(program, own, aliases) };
}

function withoutSheet({ name, line }: Entry): Finding {
  return { kind: "index-mismatch", says: "index-without-sheet", values: { name }, line };
}

function disagreements(program: ImportedProgram, own: readonly Entry[], aliases: readonly string[]): Finding[] {
  const tell = (words: FindingWords): Finding => ({
    kind: "index-mismatch",
    ...words,
    program: program.no,
    line: own[0]?.line ?? program.source.from,
  });
  if (own.length === 0) return [tell({ says: "index-lacks", values: { name: program.name ?? null } })];
  const inIndex = new Set(own.map(({ project }) => project));
  return [
    ...aliases.map((alias) => tell({ says: "index-spelling", values: { alias, name: program.name ?? null } })),
    ...program.projects
      .filter((id) => !inIndex.has(id))
      .map((id) => tell({ says: "index-lacks-project", values: { id } })),
    ...[...inIndex]
      .filter((id) => !program.projects.includes(id))
      .map((id) => tell({ says: "sheet-lacks-project", values: { id } })),
  ];
}

/** The programme whose name, or former name, is nearest; undefined if none is near. */
function nearest(key: string, programs: readonly ImportedProgram[]): number | undefined {
  const [best] = programs
    .map((program) => ({ no: program.no, far: farness(key, program) }))
    .toSorted((a, b) => a.far - b.far);
  return best !== undefined && best.far <= 0.45 ? best.no : undefined;
}

/** Share of characters that differ; a name that only goes on longer is near. */
function farness(key: string, { name, formerName }: ImportedProgram): number {
  const names = [name, formerName].filter((one) => one !== undefined).map(nameKey);
  const far = names.map((one) =>
    sameStart(one, key) ? 0.1 : distance(one, key) / Math.max(one.length, key.length, 1),
  );
  return Math.min(1, ...far);
}

function sameStart(name: string, key: string): boolean {
  const shared = Array.from(key).findIndex((sign, at) => sign !== name[at]);
  return shared < 0 || (shared >= 12 && shared >= key.length * 0.75);
}
