import type { Project } from "../../model/dataset.ts";
import { type NamedProject, resolveProject } from "../../model/names.ts";
import type { FindingWords } from "../../words/finding-words.ts";
import type { SourceLine } from "../structure/source-line.ts";
import type { Finding, IndexedProject, LineAccount, UnreadReason } from "./imported-document.ts";

/** What readers of one programme share. */
export type ReadContext = {
  /** `no` of the programme. */
  readonly no: number;
  /** Width at which the document wraps its lines. */
  readonly wrap: number;
  readonly accounts: LineAccounts;
  readonly projects: KnownProjects;
  /** PJ ids of the programme's form. */
  readonly ownProjects: () => readonly string[];
  readonly report: (finding: Reported) => void;
};

/** A finding as a reader of one programme tells it. */
type Reported = FindingWords & Omit<Finding, "program" | "says" | "values">;

/** Says that lines were taken by a field or record of the programme. */
export function take(context: ReadContext, lines: readonly SourceLine[], path: string): void {
  context.accounts.take(numbersOf(lines), `programs/${context.no}/${path}`);
}

/** Numbers of lines. */
export function numbersOf(lines: readonly SourceLine[]): number[] {
  return lines.map((line) => line.no);
}

/** First and last line of some lines; `fallback` for none. */
export function rangeOf(lines: readonly SourceLine[], fallback = 1): { from: number; to: number } {
  return { from: lines[0]?.no ?? fallback, to: lines.at(-1)?.no ?? fallback };
}

/** Collects what became of every line while a document is read. A record wins over a reason for not reading. */
export type LineAccounts = {
  readonly take: (lines: readonly number[], record: string) => void;
  readonly leaveOut: (lines: readonly number[], reason: UnreadReason) => void;
  /** One account per line; a line of which nobody spoke is `unknown`. */
  readonly all: () => LineAccount[];
};

/** Accounts for a text of `count` lines. */
export function lineAccounts(count: number): LineAccounts {
  const records: Set<string>[] = Array.from({ length: count + 1 }, () => new Set<string>());
  const reasons: (UnreadReason | undefined)[] = Array.from({ length: count + 1 });
  return {
    take: (lines, record) => lines.forEach((line) => records[line]?.add(record)),
    leaveOut: (lines, reason) => lines.forEach((line) => (reasons[line] ??= reason)),
    all: () =>
      Array.from({ length: count }, (_, index) => accountOf(index + 1, records[index + 1], reasons[index + 1])),
  };
}

function accountOf(line: number, records: Set<string> | undefined, reason: UnreadReason | undefined): LineAccount {
  if (records !== undefined && records.size > 0) return { line, takenBy: [...records] };
  return { line, unread: reason ?? "unknown" };
}

/** Finds PJ ids by any spelling of a name, or by number. */
type KnownProjects = {
  readonly idOf: (name: string) => string | undefined;
  readonly idOfNumber: (no: number) => string;
  /** Whether the spelling is a name of the previous phase. */
  readonly isFormer: (name: string) => boolean;
};

/** PJs that a dataset already knows with their other and former names, and those of the document's own index. */
export function knownProjects(indexed: readonly IndexedProject[], known: readonly Project[]): KnownProjects {
  const projects: (NamedProject & { readonly id: string })[] = [
    ...known,
    ...indexed.map(({ id, no, name }) => ({ id, no, name, aliases: [] })),
  ];
  const ids = new Map(known.map(({ no, id }) => [no, id]));
  return {
    idOf: (name) => resolveProject(name, projects)?.project.id,
    idOfNumber: (no) => ids.get(no) ?? `pj${no}`,
    isFormer: (name) => resolveProject(name, projects)?.isFormerName ?? false,
  };
}
