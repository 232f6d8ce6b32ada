import { showPath } from "../../base/place.ts";
import type { ImportedProgram } from "../../import/read/imported-document.ts";
import type { AssignedId } from "../../import/records/assign-ids.ts";
import { type Change, isEffective } from "../../import/records/merge-record.ts";
import { isGroup, type Plain } from "../../edit/yaml-text.ts";
import type { FilePlan, ImportOutcome, PlacedChange } from "./import-outcome.ts";
import { cellText, findingSections, lineSections, markdownTable } from "./report-lines.ts";

/** import-report.md: what was found, what is missing or doubtful, and where every line of the document went. */
export function reportText(outcome: ImportOutcome): string {
  const sections = [
    ...editionSections(outcome),
    ...findingSections(outcome),
    ...changeSections(outcome),
    ...lineSections(outcome),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** What document it was, and the programmes found in it. */
function editionSections(outcome: ImportOutcome): string[] {
  const { source, document, ids } = outcome;
  return [
    "# Import report",
    [
      `- Document: ${cellText(source.fileName)}, ${source.fileDate}`,
      `- Edition: ${outcome.fiscalYear === undefined ? "not found in the document" : `fiscal year ${outcome.fiscalYear}`}`,
      `- Programmes: ${document.programs.length}; PJs in the document's index: ${document.projects.length}`,
      `- Lines: ${document.lines.length}${source.pdf === undefined ? "" : ` on ${source.pdf.pages} pages, as in import-text.txt`}`,
    ].join("\n"),
    "## Programmes",
    markdownTable(
      ["No", "File", "Programme", "PJ", "Budget (千円)", "KPI", "Topics", "Lines"],
      document.programs.map((program, at) => programRow(program, ids[at])),
    ),
    ...renamed(outcome),
  ];
}

/** Topics: past results / continuing / new. */
function programRow(program: ImportedProgram, assigned: AssignedId | undefined): string[] {
  const budget = Object.entries(program.budget.initial).map(([year, amount]) => `${year}: ${amountText(amount)}`);
  return [
    String(program.no),
    assigned?.id ?? "",
    program.name ?? "?",
    program.projects.join(" "),
    budget.join(", "),
    String(program.kpis.length),
    [program.results, program.continuing, program.new].map((topics) => topics.length).join(" / "),
    `${program.source.from}–${program.source.to}`,
  ];
}

function amountText(amount: number | null): string {
  return amount === null ? "－" : amount.toLocaleString("en-US");
}

function renamed({ document, ids }: ImportOutcome): string[] {
  const rows = ids.flatMap(({ no, id, by, knownName }) =>
    by === "near-name" || by === "other-name"
      ? [[id, knownName ?? "", document.programs[no - 1]?.name ?? "", by === "near-name" ? "similar" : "other name"]]
      : [],
  );
  if (rows.length === 0) return [];
  return [
    "## Taken for the same programme under another name",
    "Check each: is it the same programme?",
    markdownTable(["File", "Name so far", "Name in the document", "By"], rows),
  ];
}

/** What the import changed in files that were there, and what it left to their authors. */
function changeSections({ files }: ImportOutcome): string[] {
  if (files.every(({ state }) => state === "new")) return [];
  const told = files.flatMap((file) => file.changes.filter(isWorthTelling).map((placed) => ({ file, placed })));
  const done = told.filter(({ placed }) => isEffective(placed.change));
  const left = told.filter(({ placed }) => !isEffective(placed.change));
  return [
    "## Changes",
    list([
      ...files.filter(({ state }) => state === "new").map(({ path, name }) => `- new ${path} ${name ?? ""}`),
      ...done.map(changeLine),
    ]),
    ...(left.length > 0 ? ["## Left as edited by hand", list(left.map(changeLine))] : []),
  ];
}

/** Moved source lines are told nowhere. */
export function isWorthTelling({ change }: PlacedChange): boolean {
  return !change.path.includes("source");
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? "none" : lines.join("\n");
}

function changeLine({ file, placed }: { file: FilePlan; placed: PlacedChange }): string {
  return `- ${file.path}:${placed.place.line ?? 1} ${cellText(describeChange(placed.change))}`;
}

/** A change in words: `budget.initial.2025: 100 → 200`. */
export function describeChange(change: Change): string {
  const path = showPath(change.path);
  const at = path === "" ? "" : `${path}: `;
  if (change.kind === "insert") return `${at}new ${shown(change.to)}`;
  if (change.kind === "remove") return `${at}gone ${shown(change.from)}`;
  if (change.kind === "set")
    return `${at}${shown(change.from)} → ${shown(change.to)}${change.isOverEdit ? overEdit : ""}`;
  if (change.kind === "left")
    return `${at}gone from the document, but edited by hand: left as it is, ${shown(change.from)}`;
  if (change.kind === "kept") return `${at}edited by hand, kept ${shown(change.from)}`;
  return `${at}${differing(change.from, change.to)}, left as it is`;
}

const overEdit = " (replaces what was edited by hand)";

function differing(from: Plain | undefined, to: Plain | undefined): string {
  if (to === undefined) return `not in the document ${shown(from)}`;
  return from === undefined ? `only in the document ${shown(to)}` : `${shown(from)}, in the document ${shown(to)}`;
}

/** A value short enough for a line; a record by what it is called. */
function shown(value: Plain | undefined): string {
  if (value === undefined) return "－";
  const text = isGroup(value) ? nameOf(value) : typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ");
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

const mostShown = 60;

function nameOf(value: { readonly [key: string]: Plain }): string {
  const name = value["title"] ?? value["indicator"] ?? value["name"];
  return typeof name === "string" ? name : JSON.stringify(value);
}
