import type { Finding } from "../finding.ts";
import type { LineAccounts } from "./line-accounts.ts";
import type { KnownProjects } from "./known-projects.ts";
import type { SourceLine } from "../structure/source-line.ts";

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
  readonly report: (finding: Omit<Finding, "program">) => void;
};

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
