import type { Edition, Project, SourceDocument } from "../../model/dataset.ts";
import { type Kpi, kpiIds } from "../../model/kpi.ts";
import type { AgendaItem, InternalField, Meeting, MeetingPaper } from "../../model/meeting.ts";
import type { Budget, Offices, Program, RelatedProgram, ScopeItem, Strategy, Topic } from "../../model/program.ts";
import { say, type Words } from "../../words/paper-words.ts";
import { dateText, fiscalYearLabel } from "../format/era-text.ts";
import { measureWords } from "../measure/definitions.ts";
import type { RecordKind } from "./field-change.ts";
import {
  amount,
  byYear,
  choice,
  figure,
  type GroupShape,
  group,
  id,
  type ItemsShape,
  items,
  linesText,
  nameText,
  number,
  ofYear,
  period,
  projectName,
  projectNames,
  type Spoken,
  source,
  target,
  text,
  texts,
  value,
} from "./field-shape.ts";

const date = value((iso: string, { words }) => dateText(iso, words));

const edition = group<Omit<Edition, "schemaVersion">>("edition", {
  title: text,
  fiscalYear: value((year: number, { words }) => fiscalYearLabel(year, "text", words)),
  language: id,
  paper: value((paper: string) => paper, { isUnprinted: true }),
  words: value((own: Record<string, string>, { words }) => joined(Object.values(own), words), { isUnprinted: true }),
  sources: {
    ...items<SourceDocument>(
      { nameOf: ({ title }) => title, common: ["title"] },
      group<SourceDocument>("sourceDocument", { title: nameText, id, date, body: text, url: text }),
    ),
    keysOf: (sources: readonly SourceDocument[]) => sources.map((document) => document.id),
  },
});

const project = group<Project>("project", {
  id,
  no: number,
  name: text,
  aliases: texts,
  formerNames: texts,
  listed: texts,
});

const stages = { output: "comparison.output", outcome: "comparison.outcome" } as const;

const kpis: ItemsShape = {
  kind: "items",
  subjectOf: ({ stage }: Kpi, words) => say(words, "comparison.kpi", { stage: say(words, stages[stage]) }),
  nameOf: ({ indicator }: Kpi) => indicator,
  keysOf: (list: readonly Kpi[]) => kpiIds(list),
  common: ["stage", "kind", "indicator"],
  item: group<Kpi>("kpi", {
    indicator: nameText,
    stage: choice(stages),
    kind: choice({
      quantitative: "comparison.quantitative",
      monitoring: "comparison.monitoring",
      qualitative: "comparison.qualitative",
    }),
    group: text,
    project: projectName,
    target,
    text,
    period,
    actuals: byYear(figure),
    remark: text,
    source,
  }),
};

const topics = items<Topic>(
  { nameOf: ({ title }) => title, common: ["label", "title"] },
  group<Topic>("topic", {
    title: nameText,
    label: text,
    group: text,
    period,
    projects: projectNames,
    summary: text,
    use: text,
    point: text,
    source,
  }),
);

const initial: Spoken = ({ words }) => measureWords("initial", words);

/** Papers call what the table of measures holds as that does. */
const budget = group<Budget>("budget", {
  initial: byYear(amount, initial),
  request: byYear(amount, ({ words }) => measureWords("request.amount", words)),
  assessment: byYear(amount, ({ words }) => measureWords("assessment.amount", words)),
  requestReason: byYear(text),
  remark: byYear(text),
  byProject: {
    kind: "map",
    shapeOf: (year) => ({ kind: "map", shapeOf: (pj) => ({ ...amount, label: partOf(ofYear(year, initial), pj) }) }),
  },
  byProjectSource: text,
});

function partOf(whole: Spoken, pj: string): Spoken {
  return (speaker) =>
    say(speaker.words, "comparison.part", { amount: whole(speaker), project: speaker.projectName(pj) });
}

const program = group<Program>("program", {
  id,
  no: number,
  name: text,
  formerName: text,
  aliases: texts,
  projects: projectNames,
  printedProjects: texts,
  offices: group<Offices>("offices", { lead: text, amed: texts, related: texts }),
  budget,
  background: text,
  goal: text,
  scope: items<ScopeItem>(
    { nameOf: ({ title }) => title, common: ["title"] },
    group<ScopeItem>("scopeItem", { title: nameText, group: text, summary: text, source }),
  ),
  scopeText: text,
  kpis,
  results: topics,
  continuing: topics,
  new: topics,
  notes: group<NonNullable<Program["notes"]>>("notes", {
    results: text,
    continuing: text,
    new: text,
    strategies: text,
  }),
  strategies: items<Strategy>(
    {
      nameOf: ({ title, section }, words) =>
        section === undefined ? title : say(words, "comparison.section", { title, section }),
      common: ["title", "section"],
    },
    group<Strategy>("strategy", { title: nameText, section: nameText, date, decidedBy: text, quotation: text, source }),
  ),
  related: items<RelatedProgram>(
    { nameOf: ({ name }) => name, common: ["name"] },
    group<RelatedProgram>("related", { name: nameText, ministry: text, relation: text, source }),
  ),
  source: value((range: Program["source"], { words }) => `${range.document} ${linesText(range, words)}`, {
    isUnprinted: true,
  }),
});

const programs = value((choice: NonNullable<MeetingPaper["briefings"] | MeetingPaper["workbooks"]>, { words }) => {
  if (choice === "all") return say(words, "comparison.all");
  return "project" in choice ? choice.project : joined(choice, words);
});

const papers = items<MeetingPaper>(
  { nameOf: ({ title }) => title, common: ["title"] },
  group<MeetingPaper>("meetingPaper", {
    title: nameText,
    labels: texts,
    briefings: programs,
    summaries: programs,
    workbooks: programs,
    table: choice({ budget: "comparison.budgetList", kpi: "comparison.kpiList" }),
    document: text,
    attachment: text,
  }),
);

const meeting = group<Meeting>("meeting", {
  id,
  body: text,
  no: number,
  date,
  time: value(({ start, end = "" }: NonNullable<Meeting["time"]>, { words }) =>
    say(words, "comparison.time", { start, end }),
  ),
  place: text,
  agenda: items<AgendaItem>(
    { nameOf: ({ title }) => title, common: ["title", "class"] },
    group<AgendaItem>("agendaItem", { title: nameText, class: text, papers }),
  ),
  references: papers,
  roster: text,
  // It decides what papers print, and no paper prints it.
  shows: value((fields: readonly InternalField[], { words }) => joined(fields, words), { isUnprinted: true }),
});

function joined(list: readonly string[], words: Words): string {
  return list.join(say(words, "list.separator"));
}

/** The fields of each kind of record: how papers print them, under what they call them. */
export const recordShapes: Readonly<Record<RecordKind, GroupShape>> = { edition, project, program, meeting };
