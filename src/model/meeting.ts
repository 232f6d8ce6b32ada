import * as z from "zod";
import type { RuleName } from "../words/en/problems-of-fields.ts";
import type { DataPath } from "../base/place.ts";
import { Id, Text } from "./field-types.ts";

/** What stands in a box on a paper: how far it has come, and who may have it. */
const PaperLabel = z.enum(["案", "取扱注意", "机上配布限り", "委員限り"]);
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

/** What an item of an agenda is for. */
const AgendaClass = z.enum(["審議事項", "報告事項", "その他"]);
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
  /** 資料1-1, 資料2, 参考資料1 */
  readonly number: string;
  /** What its number box says beside the number: 差替え, 追加; left out where it says nothing */
  readonly mark?: string;
  readonly paper: MeetingPaper;
  readonly path: DataPath;
};

/**
 * The papers of a meeting in the order of the agenda, then reference papers, each under its number.
 *
 * The first figure is the item's place on the agenda; an item with several papers counts them after a hyphen.
 */
export function numberPapers({ agenda, references = [] }: Pick<Meeting, "agenda" | "references">): NumberedPaper[] {
  return [
    ...agenda.flatMap(({ papers = [] }, item) =>
      papers.map((paper, index) => ({
        number: `資料${item + 1}${papers.length > 1 ? `-${index + 1}` : ""}`,
        paper,
        path: ["agenda", item, "papers", index],
      })),
    ),
    ...references.map((paper, index) => ({ number: `参考資料${index + 1}`, paper, path: ["references", index] })),
  ];
}

/** The Markdown files of a meeting that papers are made of, by the names that its record has for them. */
export function ownDocuments(meeting: Meeting): string[] {
  const { roster = "" } = meeting;
  const documents = numberPapers(meeting).flatMap(({ paper: { document } }) => document ?? []);
  return [...new Set([...(/\.md$/i.test(roster) ? [roster] : []), ...documents])];
}
