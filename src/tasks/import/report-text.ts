import { showPath } from "../../base/place.ts";
import type { ImportedProgram } from "../../import/read/imported-document.ts";
import type { AssignedId } from "../../import/records/assign-ids.ts";
import { type Change, isEffective } from "../../import/records/merge-record.ts";
import { isGroup, type Plain } from "../../edit/yaml-text.ts";
import { commandWords } from "../../words/command-words.ts";
import type { Language } from "../../words/language.ts";
import type { FilePlan, ImportOutcome, ImportWords, PlacedChange } from "./import-outcome.ts";
import { cellText, findingSections, lineSections, markdownTable } from "./report-lines.ts";

/** import-report.md: what was found, what is missing or doubtful, and where every line of the document went. */
export function reportText(outcome: ImportOutcome, language: Language): string {
  const { imports } = commandWords(language);
  const sections = [
    ...editionSections(outcome, imports),
    ...findingSections(outcome, language),
    ...changeSections(outcome, imports),
    ...lineSections(outcome, imports),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** What document it was, and the programmes found in it. */
function editionSections(outcome: ImportOutcome, words: ImportWords): string[] {
  const { source, document, ids } = outcome;
  const { report } = words;
  const { no, file, program: name, projects, budget, kpis, topics, lines } = report.programColumns;
  return [
    `# ${report.title}`,
    bullets([
      report.document({ name: cellText(source.fileName), date: source.fileDate }),
      report.edition(outcome.fiscalYear),
      report.counts({ programs: document.programs.length, projects: document.projects.length }),
      report.lineCount({ lines: document.lines.length, pages: source.pdf?.pages }),
    ]),
    `## ${report.programs}`,
    markdownTable(
      [no, file, name, projects, budget, kpis, topics, lines],
      document.programs.map((program, at) => programRow(program, ids[at], words)),
    ),
    ...renamed(outcome, report),
  ];
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Topics: past results / continuing / new. */
function programRow(program: ImportedProgram, assigned: AssignedId | undefined, words: ImportWords): string[] {
  const budget = Object.entries(program.budget.initial).map(
    ([year, amount]) => `${year}: ${amount === null ? words.change.noValue : amount.toLocaleString("en-US")}`,
  );
  return [
    String(program.no),
    assigned?.id ?? "",
    program.name ?? words.unnamed,
    program.projects.join(" "),
    words.report.list(budget),
    String(program.kpis.length),
    [program.results, program.continuing, program.new].map((topics) => topics.length).join(" / "),
    `${program.source.from}–${program.source.to}`,
  ];
}

function renamed({ document, ids }: ImportOutcome, words: ImportWords["report"]): string[] {
  const rows = ids.flatMap(({ no, id, by, knownName }) =>
    by === "near-name" || by === "other-name"
      ? [
          [
            id,
            knownName ?? "",
            document.programs[no - 1]?.name ?? "",
            by === "near-name" ? words.similar : words.otherName,
          ],
        ]
      : [],
  );
  if (rows.length === 0) return [];
  const { file, known, found, by } = words.renamedColumns;
  return [`## ${words.renamed}`, words.checkEach, markdownTable([file, known, found, by], rows)];
}

/** What the import changed in files that were there, and what it left to their authors. */
function changeSections({ files }: ImportOutcome, words: ImportWords): string[] {
  const { report } = words;
  if (files.every(({ state }) => state === "new")) return [];
  const told = files.flatMap((file) => file.changes.filter(isWorthTelling).map((placed) => ({ file, placed })));
  const done = told.filter(({ placed }) => isEffective(placed.change));
  const left = told.filter(({ placed }) => !isEffective(placed.change));
  return [
    `## ${report.changes}`,
    list(
      [
        ...files
          .filter(({ state }) => state === "new")
          .map(({ path, name = "" }) => `- ${report.newFile({ path, name })}`),
        ...done.map((one) => changeLine(one, words)),
      ],
      report.none,
    ),
    ...(left.length > 0 ? [`## ${report.edited}`, left.map((one) => changeLine(one, words)).join("\n")] : []),
  ];
}

/** Moved source lines are told nowhere. */
export function isWorthTelling({ change }: PlacedChange): boolean {
  return !change.path.includes("source");
}

function list(lines: readonly string[], none: string): string {
  return lines.length === 0 ? none : lines.join("\n");
}

function changeLine({ file, placed }: { file: FilePlan; placed: PlacedChange }, words: ImportWords): string {
  return `- ${file.path}:${placed.place.line ?? 1} ${cellText(describeChange(placed.change, words))}`;
}

/** A change in words: `budget.initial.2025: 100 → 200`. */
export function describeChange(change: Change, words: ImportWords): string {
  return words.change.at({ path: showPath(change.path), what: whatChanged(change, words) });
}

function whatChanged(change: Change, { change: words }: ImportWords): string {
  const shown = (value: Plain | undefined) => (value === undefined ? words.noValue : shortText(value));
  switch (change.kind) {
    case "insert":
      return words.new(shown(change.to));
    case "remove":
      return words.gone(shown(change.from));
    case "set":
      return words.set({ from: shown(change.from), to: shown(change.to), isOverEdit: change.isOverEdit });
    case "left":
      return words.left(shown(change.from));
    case "kept":
      return words.kept(shown(change.from));
    default:
      if (change.to === undefined) return words.onlyHere(shown(change.from));
      if (change.from === undefined) return words.onlyThere(shown(change.to));
      return words.differs({ from: shown(change.from), to: shown(change.to) });
  }
}

/** A value short enough for a line; a record by what it is called. */
function shortText(value: Plain): string {
  const text = isGroup(value) ? nameOf(value) : typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ");
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

const mostShown = 60;

function nameOf(value: { readonly [key: string]: Plain }): string {
  const name = value["title"] ?? value["indicator"] ?? value["name"];
  return typeof name === "string" ? name : JSON.stringify(value);
}
