import type { Meeting } from "../../model/meeting.ts";
import { type NumberedPaper, numberPapers } from "../../model/number-papers.ts";
import { setDigits } from "../format/set-digits.ts";
import { groupByHeading } from "../group-by-heading.ts";
import type { AgendaView } from "./agenda-view.ts";
import { listedPaperOf } from "./listed-paper-of.ts";
import { meetingViewOf } from "./meeting-view-of.ts";

/** Papers under other numbers than the agenda gives them, and what the agenda says of itself. */
export type AgendaSettings = { readonly numbered?: readonly NumberedPaper[]; readonly mark?: string };

/** 議事次第 of a meeting: items under their classes, numbered through, and every paper under its number. */
export function agendaViewOf(meeting: Meeting, settings: AgendaSettings = {}): AgendaView {
  const items = meeting.agenda.map(({ class: group, title }, index) => ({
    group,
    no: setDigits(String(index + 1), "text"),
    title,
  }));
  const { numbered = numberPapers(meeting), mark = "" } = settings;
  const isReference = ({ path }: (typeof numbered)[number]) => path[0] === "references";
  return {
    meeting: meetingViewOf(meeting),
    mark,
    classes: groupByHeading(items).map((one) => ({
      name: one.name,
      items: one.items.map(({ no, title }) => ({ no, title })),
    })),
    papers: numbered.filter((one) => !isReference(one)).map(listedPaperOf),
    references: numbered.filter(isReference).map(listedPaperOf),
    hasRoster: meeting.roster !== undefined,
  };
}
