import type { Finding } from "../../audit/finding/paper-audit.ts";
import type { AuditedPaper } from "../../pipeline/audit/audit-papers.ts";
import { auditParts } from "../../words/finding-words.ts";
import { shownText } from "../../base/shown-text.ts";
import { counted } from "./terminal.ts";
import { tableLines } from "./text-columns.ts";

// A workbook saved without the results of its formulas has a finding for each of them.
const mostTold = 30;

/**
 * What an audit found as a table: paper, place, figure, expected, found. Nothing where nothing was found. Of a paper with
 * very many findings the first are told, and how many there are.
 */
export function auditLines(papers: readonly AuditedPaper[]): string {
  const rows = papers.flatMap(({ path, findings }) => [
    ...findings.slice(0, mostTold).map((finding) => rowOf(path, finding)),
    ...(findings.length > mostTold
      ? [[path, `… and ${findings.length - mostTold} more (--json)`, "", "", "", ""]]
      : []),
  ]);
  return rows.length === 0 ? "" : tableLines([["PAPER", "FINDING", "PLACE", "FIGURE", "EXPECTED", "FOUND"], ...rows]);
}

function rowOf(path: string, { kind, ...words }: Finding): string[] {
  const { place, figure, expected, found } = auditParts(words, "en");
  const cells = [path, kind.slice("audit-".length), place, figure, expected, found];
  return cells.map((cell) => shownText(cell.replaceAll("\n", "⏎")) || "－");
}

/** 37 papers, 5,421 figures and 2,130 texts held against the data: 2 findings in out/ */
export function auditSummary(papers: readonly AuditedPaper[], out: string): string {
  const sum = (count: (paper: AuditedPaper) => number) =>
    papers.reduce((all, paper) => all + count(paper), 0).toLocaleString("en-US");
  const findings = papers.reduce((all, paper) => all + paper.findings.length, 0);
  const held = `${sum(({ held }) => held)} figures and ${sum(({ texts }) => texts)} texts with figures`;
  return `${counted(papers.length, "paper")} in ${out}/, ${held} held against the data: ${counted(findings, "finding")}`;
}
