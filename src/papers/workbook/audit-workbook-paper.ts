import { auditCsv, type ExpectedCsv } from "../../audit/excel/audit-csv.ts";
import { auditWorkbook } from "../../audit/excel/audit-workbook.ts";
import type { HearFigure, PaperAudit } from "../../audit/finding/paper-audit.ts";
import { allBytes, type ByteSource } from "../../base/byte-source.ts";
import type { Dataset, Project } from "../../model/dataset.ts";
import type { WorkbookTemplate } from "../../render/excel/template/workbook-template.ts";
import { compileExpression } from "../../render/template/compile-template.ts";
import { wordsOf } from "../../words/paper-words.ts";
import type { NameContext } from "../../view/measure/measure-names.ts";
import { currentYear } from "../../view/money/current-year.ts";
import type { WorkbookView } from "../../view/workbook/workbook-view.ts";
import { expectedWorkbookOf } from "./expected-workbook-of.ts";

/** The bytes of a finished workbook, and what it was to be made from. */
export type FinishedWorkbook = {
  readonly bytes: ByteSource;
  /** null = the overview */
  readonly project: Project | null;
  readonly maker: {
    readonly dataset: Dataset;
    readonly templateOf: (view: WorkbookView) => Promise<{ readonly content: WorkbookTemplate }>;
    /** The titles of all workbooks: a paper that bears another's was swapped */
    readonly titles: () => ReadonlySet<string>;
  };
  readonly view: WorkbookView;
};

/** Hold a finished workbook against the dataset: every figure and text where its template puts them. */
export async function auditWorkbookPaper(finished: FinishedWorkbook, hear: HearFigure): Promise<PaperAudit> {
  const { bytes, project, maker, view } = finished;
  const { content } = await maker.templateOf(view);
  const names = namesOf(maker.dataset, project?.id ?? "overview");
  const expected = expectedWorkbookOf(content, view, { compile: compileExpression, names });
  return auditWorkbook(bytes, expected, { others: maker.titles(), hear });
}

/** Hold the CSV file of a workbook against its records. */
export async function auditCsvPaper(
  bytes: ByteSource,
  { records, headers }: ExpectedCsv,
  hear: HearFigure,
): Promise<PaperAudit> {
  return auditCsv(allBytes(bytes), { records, headers }, hear);
}

function namesOf(dataset: Dataset, scope: string): NameContext {
  const programs = new Map(dataset.programs.map((program) => [program.no, program.id]));
  const projects = new Map(dataset.projects.map((project) => [project.name, project.id]));
  return {
    scope,
    words: wordsOf(dataset),
    currentYear: currentYear(dataset),
    plannedYear: String(dataset.fiscalYear),
    programId: (no) => programs.get(no),
    projectId: (name) => projects.get(name),
  };
}
