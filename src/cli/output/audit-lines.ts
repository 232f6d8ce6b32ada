import type { Finding } from "../../audit/finding/paper-audit.ts";
import type { AuditedPaper } from "../../pipeline/audit/audit-papers.ts";
import { auditParts } from "../../words/finding-words.ts";
import { shownText } from "../../base/shown-text.ts";
import type { CommandWords } from "../../words/command-words.ts";
import type { Terminal } from "./terminal.ts";
import { tableLines } from "./text-columns.ts";

// A workbook saved without the results of its formulas has a finding for each of them.
const mostTold = 30;

/**
 * What an audit found as a table: paper, place, figure, expected, found. Nothing where nothing was found. Of a paper with
 * very many findings the first are told, and how many there are.
 */
export function auditLines(papers: readonly AuditedPaper[], { words, lang }: Pick<Terminal, "words" | "lang">): string {
  const { columns, more } = words.papers.audit;
  const rows = papers.flatMap(({ path, findings }) => [
    ...findings.slice(0, mostTold).map((finding) => rowOf(path, finding, { words, lang })),
    ...(findings.length > mostTold ? [[path, more(findings.length - mostTold), "", "", "", ""]] : []),
  ]);
  return rows.length === 0 ? "" : tableLines([headOf(columns), ...rows]);
}

function headOf({ paper, finding, place, figure, expected, found }: CommandWords["papers"]["audit"]["columns"]) {
  return [paper, finding, place, figure, expected, found];
}

function rowOf(path: string, finding: Finding, { words, lang }: Pick<Terminal, "words" | "lang">): string[] {
  const { kind, ...said } = finding;
  const { place, figure, expected, found } = auditParts(said, lang);
  const cells = [path, words.papers.audit.kinds[kind], place, figure, expected, found];
  return cells.map((cell) => shownText(cell.replaceAll("\n", "⏎")) || words.builds.noFigure);
}

/** 37 papers, 5,421 figures and 2,130 texts held against the data: 2 findings in out/ */
export function auditSummary(papers: readonly AuditedPaper[], out: string, words: CommandWords): string {
  const sum = (count: (paper: AuditedPaper) => number) =>
    papers.reduce((all, paper) => all + count(paper), 0).toLocaleString("en-US");
  const findings = papers.reduce((all, paper) => all + paper.findings.length, 0);
  const held = { figures: sum(({ held }) => held), texts: sum(({ texts }) => texts) };
  return words.papers.audit.summary({ papers: papers.length, out, ...held, findings });
}
