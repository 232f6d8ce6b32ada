import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import { agendaClasses, type Meeting, type NumberedPaper, numberPapers } from "../../model/meeting.ts";
import { choiceText, wordsOf } from "../../words/paper-words.ts";
import { wordingOf } from "../edition-of.ts";
import { WordingView } from "../edition-view.ts";
import { setDigits } from "../format/era-text.ts";
import { groupByHeading } from "../group-by-heading.ts";
import { ListedPaper, listedPaperOf, MeetingView, meetingViewOf } from "./meeting-view.ts";

/** 議事次第: the order of the day, and the papers that are handed out. */
export const AgendaView = z.strictObject({
  meeting: MeetingView,
  wording: WordingView,
  /** 差替え, or "" */
  mark: z.string(),
  /** Neighbouring items of one class; `name` null where the class is not told */
  classes: z.array(
    z.strictObject({
      name: z.string().nullable(),
      items: z.array(z.strictObject({ no: z.string(), title: z.string() })),
    }),
  ),
  papers: z.array(ListedPaper),
  references: z.array(ListedPaper),
  /** Whether a list of members is handed out */
  hasRoster: z.boolean(),
});
export type AgendaView = z.infer<typeof AgendaView>;

/** Papers under other numbers than the agenda gives them, and what the agenda says of itself. */
export type AgendaSettings = { readonly numbered?: readonly NumberedPaper[]; readonly mark?: string };

/** 議事次第 of a meeting: items under their classes, numbered through, and every paper under its number. */
export function agendaViewOf(dataset: Dataset, meeting: Meeting, settings: AgendaSettings = {}): AgendaView {
  const words = wordsOf(dataset);
  const items = meeting.agenda.map(({ class: group, title }, index) => ({
    group: group && choiceText(group, agendaClasses, words),
    no: setDigits(String(index + 1), "text", words),
    title,
  }));
  const { numbered = numberPapers(meeting, words), mark = "" } = settings;
  const listed = (one: NumberedPaper) => listedPaperOf(one, words);
  const isReference = ({ path }: (typeof numbered)[number]) => path[0] === "references";
  return {
    meeting: meetingViewOf(meeting, words),
    wording: wordingOf(dataset),
    mark,
    classes: groupByHeading(items).map((one) => ({
      name: one.name,
      items: one.items.map(({ no, title }) => ({ no, title })),
    })),
    papers: numbered.filter((one) => !isReference(one)).map(listed),
    references: numbered.filter(isReference).map(listed),
    hasRoster: meeting.roster !== undefined,
  };
}
