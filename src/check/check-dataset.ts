import { digest } from "../base/digest.ts";
import { type KeptPieces, nothingKept } from "../base/kept-pieces.ts";
import type { DataPath } from "../base/place.ts";
import { fieldOf, hasError, type Problem } from "../base/problem.ts";
import { languagesOf } from "../load/record/parse-records.ts";
import type { Language } from "../words/language.ts";
import type { DatasetSource, Loaded, Records } from "../load/loaded.ts";
import type { Program } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";
import { rules } from "./rules.ts";

/**
 * What is wrong across the records of a dataset, by file and line.
 *
 * Faults inside a file are `loaded.problems` already. A dataset with such faults is checked as far as it could be
 * read, so that one run tells everything; what only follows from those faults is left out.
 *
 * @param pieces what earlier builds found in programmes
 * @returns problems that name fields: `placedProblems` gives them line and column
 */
export function checkDataset(loaded: Loaded, pieces = nothingKept): Problem[] {
  const { records, originOf, sources } = loaded;
  const kindOf = new Map(sources.map(({ path, kind }) => [path, kind]));
  const languages = loaded.languages.length > 1 ? languagesOf(loaded) : undefined;
  const placing: Placing = { originOf, kindOf, languages };
  const isMain = loaded.texts.language === loaded.texts.main;
  const asked = rules.filter(
    ({ needs = [], isOfDocument = false }) =>
      needs.every((kind) => records.complete.has(kind)) && (isMain || !isOfDocument),
  );
  const kept = keptFindings(loaded, pieces);
  const ofOne = asked.flatMap(({ isOfOneProgram, find }) => (isOfOneProgram ? [find] : []));
  const across = asked.flatMap(({ isOfOneProgram, find, findAcross }) => (isOfOneProgram ? (findAcross ?? []) : find));
  const problems = [
    ...records.programs.flatMap((program) => kept(program, () => findIn(ofOne, onlyWith(records, program), placing))),
    ...findIn(across, records, placing),
  ];
  return problems.toSorted((a, b) => placeInRules(a) - placeInRules(b));
}

/** Programme by programme: what was found in one is kept for as long as its file is the same. */
function onlyWith(records: Records, program: Program): Records {
  return { ...records, programs: [program] };
}

/** What tells the place of a record, and of what kind it is. */
type Placing = Pick<Loaded, "originOf"> & {
  readonly kindOf: ReadonlyMap<string, DatasetSource["kind"]>;
  /** In which texts are read, where a dataset has several */
  readonly languages: readonly Language[] | undefined;
};

function findIn(finders: readonly Rule["find"][], records: Records, placing: Placing): Problem[] {
  const findings = finders.flatMap((find) => find(records)).filter((finding) => !followsFromGap(finding, records));
  return findings.map((finding) => problemAt(finding, placing));
}

function followsFromGap({ record, path }: Finding, records: Records): boolean {
  return records.gapsOf(record).some((gap) => isWithin(path, gap) || isWithin(gap, path));
}

function isWithin(path: DataPath, group: DataPath): boolean {
  return group.every((step, index) => path[index] === step);
}

function problemAt({ problem, record, path, end }: Finding, { originOf, kindOf, languages }: Placing): Problem {
  const origin = originOf(record);
  if (origin === undefined) return problem;
  const { file } = origin.source;
  const kind = kindOf.get(file) ?? "program";
  const told = fieldOf({ kind, record, at: origin.path }, path);
  return {
    ...problem,
    place: { file },
    record: told.record,
    field: { ...told.field, ...(end && { end }), ...(languages && { languages }) },
  };
}

const order = new Map(rules.flatMap(({ codes }, index) => codes.map((code) => [code, index] as const)));

function placeInRules({ code }: Problem): number {
  return order.get(code) ?? 0;
}

/** What is wrong in a programme: as an earlier build found it, or else as it is found now. */
type FindingsOf = (program: Program, find: () => Problem[]) => Problem[];

/**
 * Findings of rules about one programme depend on its file, on the edition and on the PJs, and on nothing else.
 *
 * Where a file could not be read as it stands, everything is found anew: rules are left out then.
 */
function keptFindings({ problems, sources, originOf, texts }: Loaded, pieces: KeptPieces): FindingsOf {
  if (hasError(problems)) return (_, find) => find();
  const digests = new Map(sources.map(({ path, digest: bytes }) => [path, bytes]));
  const { language, main } = texts;
  const shared = digest(JSON.stringify(sources.filter(({ kind }) => kind === "edition" || kind === "projects")));
  return (program, find) => {
    const file = originOf(program)?.source.file ?? "";
    const name = `findings in ${file} ${digests.get(file)} ${shared} ${language} ${main}`;
    const kept = pieces.take(name);
    if (kept !== undefined) return JSON.parse(Buffer.from(kept).toString("utf8")) as Problem[];
    const found = find();
    pieces.keep(name, Buffer.from(JSON.stringify(found)));
    return found;
  };
}
