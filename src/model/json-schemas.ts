import * as z from "zod";
import { asTitle, type FieldName, fieldIn, fieldRow, groupOf, phrasesOf, recordGroup } from "../words/field-words.ts";
import { type Language, languages } from "../words/language.ts";
import { Edition, Project, type SourceDocument } from "./dataset.ts";
import { type Period, type SourceRange, Text } from "./field-types.ts";
import { Journal, type JournalChange, type JournalFile, type JournalSource } from "./journal.ts";
import type { Kpi, Target } from "./kpi.ts";
import { type AgendaItem, Meeting, type MeetingPaper, type ProgramChoice } from "./meeting.ts";
import { type Budget, type Offices, Program, type RelatedProgram, type ScopeItem } from "./program.ts";
import type { Strategy, Topic } from "./program.ts";
import { type ReviewChange, ReviewJournal } from "./review-journal.ts";

/**
 * The JSON Schema of each kind of file in a dataset, by the kind's name. Every property has its name and what belongs
 * there, in a language.
 */
export function jsonSchemas(language: Language): Record<SchemaName, object> {
  const schema = (kind: string, type: z.ZodType) => {
    const perLanguage = kind === "journal" || kind === "review" ? {} : { override: withLanguages };
    const { $schema, ...rest } = z.toJSONSchema(type, perLanguage) as JsonSchema & { readonly $schema?: string };
    const { [kind]: title = kind } = phrasesOf[language].kinds;
    return { $schema, title: asTitle(title), ...told(rest, recordGroup(kind), language) };
  };
  return {
    dataset: schema("edition", Edition),
    projects: schema("projects", z.array(Project)),
    program: schema("program", Program),
    meeting: schema("meeting", Meeting),
    review: schema("review", ReviewJournal),
    journal: schema("journal", Journal),
  };
}

/** A text of a dataset may be written once, or per language. */
function withLanguages({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: Record<string, unknown> }) {
  if (zodSchema !== Text) return;
  const { ...text } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  const perLanguage = { propertyNames: { enum: languages }, additionalProperties: text, minProperties: 1 };
  jsonSchema["anyOf"] = [text, { type: "object", ...perLanguage }];
}

type SchemaName = "dataset" | "projects" | "program" | "meeting" | "review" | "journal";

/** As much of a JSON Schema as leads to properties. */
type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
};

/** A schema whose properties are of a group, with names and help; what stands beside them stays. */
function told(schema: JsonSchema, group: string, language: Language): JsonSchema {
  const inner = (one: JsonSchema) => told(one, group, language);
  const { properties, items, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties !== undefined && { properties: toldProperties(properties, group, language) }),
    ...(items !== undefined && { items: inner(items) }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(inner) }),
    ...(oneOf !== undefined && { oneOf: oneOf.map(inner) }),
  };
}

function toldProperties(properties: Readonly<Record<string, JsonSchema>>, group: string, language: Language) {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const name = fieldIn(group, key);
    if (name === undefined) return [key, schema] as const;
    const { label, unit, help } = fieldRow(name, language);
    const title = `${asTitle(label)}${unit === undefined ? "" : phrasesOf[language].unit(unit)}`;
    const inside = groupOf(name);
    return [
      key,
      { title, description: help, ...(inside === undefined ? schema : told(schema, inside, language)) },
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** What stands in each group of the table of fields. */
type Groups = {
  edition: Edition;
  sourceDocument: SourceDocument;
  project: Project;
  program: Program;
  offices: Offices;
  budget: Budget;
  scopeItem: ScopeItem;
  kpi: Kpi;
  target: Target;
  period: Period;
  topic: Topic;
  notes: NonNullable<Program["notes"]>;
  strategy: Strategy;
  related: RelatedProgram;
  range: SourceRange;
  programSource: Program["source"];
  meeting: Meeting;
  time: NonNullable<Meeting["time"]>;
  agendaItem: AgendaItem;
  meetingPaper: MeetingPaper;
  programChoice: Extract<ProgramChoice, { project: string }>;
  review: ReviewJournal;
  reviewFile: ReviewJournal["files"][number];
  reviewChange: ReviewChange;
  journal: Journal;
  journalSource: JournalSource;
  journalFile: JournalFile;
  journalChange: JournalChange;
};
type FieldsOf<Group extends string, Fields> = Fields extends unknown ? `${Group}.${keyof Fields & string}` : never;
type ModelField = { [Group in keyof Groups]: FieldsOf<Group, Groups[Group]> }[keyof Groups];

/** Fields of the model that the table lacks, and rows of the table that the model lacks: none, or this does not compile. */
export type FieldsWithoutWords = Nothing<Exclude<ModelField, FieldName>>;
export type WordsWithoutField = Nothing<Exclude<FieldName, ModelField>>;
type Nothing<Missing extends never> = Missing;
