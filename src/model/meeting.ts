import * as z from "zod";
import type { RuleName } from "../words/en/problems-of-fields.ts";
import type { DataPath } from "../base/place.ts";
import { choicesOf, say, type Words } from "../words/paper-words.ts";
import { Id, Text } from "./field-types.ts";

/** What stands in a box on a paper (how far it has come, and who may have it), as datasets write it: 案, draft. */
export const paperLabels = choicesOf(["label.draft", "label.sensitive", "label.meetingOnly", "label.membersOnly"]);
const PaperLabel = z.enum(choices(paperLabels));
type PaperLabel = z.infer<typeof PaperLabel>;

/** Which programmes a paper is about: all, those of a PJ, or those named. */
export const ProgramChoice = z.union([z.literal("all"), z.strictObject({ project: Id }), z.array(Id).min(1)]);
export type ProgramChoice = z.infer<typeof ProgramChoice>;

/**
 * A paper laid before a meeting, made of one of these: `briefings` in full, one-page `summaries` as a volume,
 * `workbooks` (PJ ids, or `overview`), a summary `table`, a `document` of one's own in Markdown, or a finished file as
 * `attachment`. Files stand in the meeting's folder, data/meetings/ID/.
 */
export const MeetingPaper = z.strictObject({
  title: Text,
  labels: z.array(PaperLabel).optional(),
  briefings: ProgramChoice.optional(),
  summaries: ProgramChoice.optional(),
  workbooks: z.union([z.literal("all"), z.array(Id).min(1)]).optional(),
  table: z.enum(["budget", "kpi"]).optional(),
  document: Text.optional(),
  attachment: Text.optional(),
});
export type MeetingPaper = z.infer<typeof MeetingPaper>;

/** What a paper can be made of: exactly one of these keys must be there. */
export const paperContents = ["briefings", "summaries", "workbooks", "table", "document", "attachment"] as const;
export type PaperContent = (typeof paperContents)[number];

/** What an item of an agenda is for, as datasets write it: 審議事項, for decision. */
export const agendaClasses = choicesOf(["class.decision", "class.report", "class.other"]);
const AgendaClass = z.enum(choices(agendaClasses));
type AgendaClass = z.infer<typeof AgendaClass>;

/** An item of a meeting's agenda with its papers; `class` is left out where it is not known. */
export const AgendaItem = z.strictObject({
  class: AgendaClass.optional(),
  title: Text,
  papers: z.array(MeetingPaper).optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** An hour and minute of the day: 13:00. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time" satisfies RuleName);
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** From when to when a meeting takes place. */
export const MeetingTime = z.strictObject({ start: TimeOfDay, end: TimeOfDay.optional() });
export type MeetingTime = z.infer<typeof MeetingTime>;

/**
 * What a review fills in and no document has published: the ids of its columns. A KPI's `actuals` are none of these,
 * for a result is a fact of the programme.
 */
export const internalFields = ["request", "assessment", "requestReason", "remark"] as const;
export type InternalField = (typeof internalFields)[number];

/**
 * A meeting of the council, and the papers laid before it. Papers have no numbers here: they are numbered by their
 * place, and follow when the agenda is put into another order.
 *
 * What is not known is left out: time, place and members are never made up. `roster` names a file of the meeting's
 * folder, as papers of one's own do. `shows` are the internal fields that its papers may print; all others reach
 * nothing that is handed out.
 */
export const Meeting = z.strictObject({
  id: Id,
  body: Text,
  no: z.int().min(1),
  date: z.iso.date(),
  time: MeetingTime.optional(),
  place: Text.optional(),
  agenda: z.array(AgendaItem).min(1),
  references: z.array(MeetingPaper).optional(),
  roster: Text.optional(),
  shows: z.array(z.enum(internalFields)).optional(),
});
export type Meeting = z.infer<typeof Meeting>;

/** A paper of a meeting under its number, with its path in the meeting's record. */
export type NumberedPaper = {
  /** 資料1-1, 資料2, 参考資料1; Paper 1-1 */
  readonly number: string;
  /** What its number box says beside the number: 差替え, 追加; left out where it says nothing */
  readonly mark?: string;
  readonly paper: MeetingPaper;
  readonly path: DataPath;
};

/** A paper of a meeting before it has a number. */
type PlacedPaper = Pick<NumberedPaper, "paper" | "path">;
type NumberedLists = Pick<Meeting, "agenda" | "references">;

/** The papers of a meeting in the order of the agenda, then reference papers. */
export function placePapers({ agenda, references = [] }: NumberedLists): PlacedPaper[] {
  return [
    ...agenda.flatMap(({ papers = [] }, item) =>
      papers.map((paper, index) => ({ paper, path: ["agenda", item, "papers", index] })),
    ),
    ...references.map((paper, index) => ({ paper, path: ["references", index] })),
  ];
}

/**
 * The same, each under its number.
 *
 * The first figure is the item's place on the agenda; an item with several papers counts them after a hyphen.
 */
export function numberPapers(meeting: NumberedLists, words: Words): NumberedPaper[] {
  return placePapers(meeting).map((placed) => ({ number: numberOf(meeting, placed, words), ...placed }));
}

function numberOf({ agenda }: NumberedLists, placed: PlacedPaper, words: Words): string {
  const [list, item, , index] = placed.path;
  if (list === "references") return numberAmong(placed, Number(item) + 1, words);
  const { papers = [] } = agenda[Number(item)] ?? {};
  if (papers.length > 1) return numberAmong(placed, Number(index) + 1, words);
  return say(words, "paper.number", { item: Number(item) + 1 });
}

/** The number that a paper has as one of several of its item (資料2-1), or as a reference paper. `index` counts from 1. */
export function numberAmong({ path: [list, item] }: PlacedPaper, index: number, words: Words): string {
  if (list === "references") return say(words, "paper.reference", { index });
  return say(words, "paper.numberOf", { item: Number(item) + 1, index });
}

function choices(words: ReadonlyMap<string, unknown>): [string, ...string[]] {
  return [...words.keys()] as [string, ...string[]];
}

/** The Markdown files of a meeting that papers are made of, by the names that its record has for them. */
export function ownDocuments(meeting: Meeting): string[] {
  const { roster = "" } = meeting;
  const documents = placePapers(meeting).flatMap(({ paper: { document } }) => document ?? []);
  return [...new Set([...(/\.md$/i.test(roster) ? [roster] : []), ...documents])];
}
