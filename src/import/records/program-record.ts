import type { ImportedProgram, ImportedStrategy, ImportedTopic } from "../read/imported-document.ts";
import type { Plain, PlainGroup } from "../../edit/yaml-text.ts";

export type RecordOptions = {
  readonly id: string;
  /** Id of the document among the dataset's sources. */
  readonly document: string;
  /** Keep the passages quoted from strategies. */
  readonly quotations: boolean;
};

/** A programme's record as its file has it: keys in the order of the schema, absent where the document is silent. */
export function programRecord(program: ImportedProgram, { id, document, quotations }: RecordOptions): PlainGroup {
  const { scope, kpis, related, offices, aliases, notes } = program;
  return present({
    id,
    no: program.no,
    name: program.name,
    formerName: program.formerName,
    aliases: aliases.length > 0 ? aliases : undefined,
    projects: program.projects,
    printedProjects: program.printedProjects,
    offices: { lead: offices.lead, amed: offices.amed, related: offices.related },
    budget: { initial: program.budget.initial },
    background: program.background,
    goal: program.goal,
    scope: scope.map(({ title, group, summary, source }) => ({ title, group, summary, source })),
    scopeText: program.scopeText,
    kpis: kpis.map(kpiRecord),
    results: program.results.map(topicRecord),
    continuing: program.continuing.map(topicRecord),
    new: program.new.map(topicRecord),
    notes:
      Object.keys(notes).length > 0
        ? { results: notes.results, continuing: notes.continuing, new: notes.new }
        : undefined,
    strategies: program.strategies.map((strategy) => strategyRecord(strategy, quotations)),
    related: related.map(({ name, ministry, relation, source }) => ({ name, ministry, relation, source })),
    source: { document, from: program.source.from, to: program.source.to },
  });
}

function kpiRecord({
  stage,
  kind,
  project,
  group,
  indicator,
  text,
  target,
  period,
  source,
}: ImportedProgram["kpis"][number]) {
  return { stage, kind, project, group, indicator, text, target, period, source };
}

function topicRecord({ label, title, period, group, projects, summary, use, source }: ImportedTopic) {
  return { label, title, period, group, projects, summary, use, source };
}

function strategyRecord({ title, date, decidedBy, section, quotation, source }: ImportedStrategy, quotations: boolean) {
  return { title, date, decidedBy, section, quotation: quotations ? quotation : undefined, source };
}

/** The value without keys that are undefined or blank. */
function present(value: object): PlainGroup {
  return withoutGaps(value) as PlainGroup;
}

function withoutGaps(value: unknown): Plain | undefined {
  if (Array.isArray(value)) return value.map((item) => withoutGaps(item)).filter((item) => item !== undefined);
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value !== "object" || value === null) return value as Plain | undefined;
  const entries = Object.entries(value).map(([key, item]) => [key, withoutGaps(item)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Plain] => entry[1] !== undefined));
}
