import { allBytes, type ByteSource } from "../../base/byte-source.ts";
import { auditBriefing } from "../../audit/word/audit-briefing.ts";
import type { PrintedBriefing } from "../../audit/word/briefing-figures.ts";
import { auditWorkbook } from "../../audit/excel/audit-workbook.ts";
import type { HearFigure, PaperAudit } from "../../audit/paper-audit.ts";
import type { Templates } from "../../load/templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { compileExpression, compileTemplate } from "../../render/template/compile-template.ts";
import { parseWorkbookTemplate } from "../../render/excel/template/parse-workbook-template.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import { briefingViewOf } from "../../view/briefing/briefing-view-of.ts";
import type { NameContext } from "../../view/measure/measure-names.ts";
import { budgetYears } from "../../view/money/budget-years.ts";
import { currentYear } from "../../view/money/current-year.ts";
import { kpiRows } from "../../view/workbook/kpi-rows.ts";
import { projectsHolding, workbookTitle, workbookViewOf } from "../../view/workbook/workbook-view-of.ts";
import { briefingTemplate } from "../paper/briefing-paper.ts";
import { once } from "../../base/once.ts";
import type { Paper } from "../paper/paper.ts";
import { partialSources, templateSource } from "../paper/template-sources.ts";
import { workbookTemplates } from "../paper/workbook-paper.ts";
import { auditCsv } from "../../audit/csv/audit-csv.ts";
import { expectedWorkbookOf } from "./expected-workbook-of.ts";
import { markdownLines } from "./markdown-lines.ts";
import { auditPacketFile, type PacketAuditTools } from "./packet-auditor.ts";

/** Holds the bytes of a finished paper against the dataset, and tells every figure that it holds. */
export type AuditPaper = (bytes: ByteSource, hear: HearFigure) => Promise<PaperAudit>;

/** What audits a paper; undefined for a kind of paper that is not audited. */
export type PaperAuditor = (paper: Pick<Paper, "kind" | "id" | "path" | "holds">) => AuditPaper | undefined;

/** Auditors for the papers of a dataset. Templates are read when the first paper needs them. */
export function paperAuditor(dataset: Dataset, templates: Templates): PaperAuditor {
  const tools = {
    print: printer(templates),
    seen: new WeakMap() as PacketAuditTools["seen"],
    workbook: once(() => workbookTemplatesOf(templates)),
    programs: new Map(dataset.programs.map((program) => [program.id, program])),
    names: new Set(dataset.programs.map(({ name }) => name)),
    titles: new Set([null, ...projectsHolding(dataset)].map(workbookTitle)),
  };
  return (paper) => {
    if (paper.path.endsWith(".csv"))
      return (bytes, hear) => Promise.resolve(auditCsv(allBytes(bytes), recordsOf(dataset, paper.id), hear));
    const { holds } = paper;
    if (holds !== undefined) {
      const lent = packetTools({ dataset, tools });
      return (bytes, hear) => auditPacketFile(bytes, holds, { tools: lent, hear });
    }
    return auditors[paper.kind]?.({ dataset, tools, id: paper.id });
  };
}

type Tools = {
  /** Prints a view with a template, by its file */
  readonly print: (file: string, view: object) => string;
  readonly seen: PacketAuditTools["seen"];
  readonly workbook: () => ReturnType<typeof workbookTemplatesOf>;
  /** By id */
  readonly programs: ReadonlyMap<string, Program>;
  readonly names: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
};
type Order = { readonly dataset: Dataset; readonly tools: Tools; readonly id: string };

const auditors: Readonly<Partial<Record<string, (order: Order) => AuditPaper | undefined>>> = {
  briefings: briefingAuditor,
  workbooks: workbookAuditor,
};

function briefingAuditor({ dataset, tools, id }: Order): AuditPaper | undefined {
  const program = tools.programs.get(id);
  if (program === undefined) return undefined;
  return async (bytes, hear) => {
    const view = briefingViewOf(dataset, program);
    const lines = markdownLines(tools.print(briefingTemplate, view));
    const printed = { ...printedBriefing(dataset, program, view), lines };
    return auditBriefing(allBytes(bytes), printed, { others: tools.names, hear });
  };
}

function printedBriefing(dataset: Dataset, program: Program, view: BriefingView): PrintedBriefing {
  const projectId = (no: number) => dataset.projects.find((project) => project.no === no)?.id ?? "";
  return { view, lines: [], years: budgetYears([program]), projectId, targets: targetsOf(dataset, program) };
}

/** What the papers of packets hold is what briefings and workbooks hold. */
function packetTools({ dataset, tools }: Omit<Order, "id">): PacketAuditTools {
  return {
    dataset,
    print: tools.print,
    seen: tools.seen,
    briefing: (view) => {
      const program = tools.programs.get(view.id);
      return program === undefined ? undefined : printedBriefing(dataset, program, view);
    },
    workbook: (project, bytes, hear) => workbookAuditor({ dataset, tools, id: project ?? "overview" })(bytes, hear),
  };
}

function targetsOf(dataset: Dataset, program: Program) {
  return kpiRows(dataset, program, [])
    .filter(({ target }) => target !== null)
    .map(({ id, indicator }) => ({ indicator, measure: `kpis/${id}/target` }));
}

function workbookAuditor({ dataset, tools, id }: Order): AuditPaper {
  return async (bytes, hear) => {
    const view = viewOf(dataset, id);
    const template = await tools.workbook()[view.project === null ? "overview" : "project"]();
    const expected = expectedWorkbookOf(template, view, { compile: compileExpression, names: namesOf(dataset, id) });
    return auditWorkbook(bytes, expected, { others: tools.titles, hear });
  };
}

function viewOf(dataset: Dataset, id: string) {
  return workbookViewOf(dataset, dataset.projects.find((project) => project.id === id) ?? null);
}

function recordsOf(dataset: Dataset, id: string) {
  return viewOf(dataset, id).records;
}

function namesOf(dataset: Dataset, scope: string): NameContext {
  const programs = new Map(dataset.programs.map((program) => [program.no, program.id]));
  const projects = new Map(dataset.projects.map((project) => [project.name, project.id]));
  return {
    scope,
    currentYear: currentYear(dataset),
    plannedYear: String(dataset.fiscalYear),
    programId: (no) => programs.get(no),
    projectId: (name) => projects.get(name),
  };
}

function printer(templates: Templates): Tools["print"] {
  const compiled = new Map<string, (view: object) => string>();
  return (file, view) => {
    const source = templateSource(templates, file);
    if (source === undefined) throw new Error(`there is no template ${file}`);
    const render = compiled.get(file) ?? compileTemplate(source, partialSources(templates));
    compiled.set(file, render);
    return render(view);
  };
}

function workbookTemplatesOf(templates: Templates) {
  const parsed = (name: string) =>
    once(async () => {
      const source = templateSource(templates, name);
      if (source === undefined) throw new Error(`there is no template ${name}`);
      return (await parseWorkbookTemplate(source.text, source.file)).content;
    });
  return { project: parsed(workbookTemplates.project), overview: parsed(workbookTemplates.overview) };
}
