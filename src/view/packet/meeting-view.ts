import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import { type Meeting, type NumberedPaper, type ProgramChoice, paperLabels } from "../../model/meeting.ts";
import type { Program } from "../../model/program.ts";
import { choiceText, say, type Words, wordsOf } from "../../words/paper-words.ts";
import { editionOf, wordingOf } from "../edition-of.ts";
import { EditionView, WordingView } from "../edition-view.ts";
import { dateText, weekdayText } from "../format/era-text.ts";

/** A meeting as its papers print it. */
export const MeetingView = z.strictObject({
  id: z.string(),
  /** 第145回厚生科学審議会科学技術部会 */
  name: z.string(),
  /** 令和７年７月16日（水） */
  date: z.string(),
  /** 令和７年７月16日 */
  day: z.string(),
  /** 13:00～15:00, 13:00～; null where it is not known */
  time: z.string().nullable(),
  place: z.string().nullable(),
});
export type MeetingView = z.infer<typeof MeetingView>;

/** A meeting as its papers print it. What is not known stays out. */
export function meetingViewOf(meeting: Meeting, words: Words): MeetingView {
  const { id, date, time, place } = meeting;
  const day = dateText(date, words);
  return {
    id,
    name: meetingName(meeting, words),
    date: say(words, "meeting.date", { day, weekday: weekdayText(date, words) }),
    day,
    time: time === undefined ? null : timeText(time, words),
    place: place ?? null,
  };
}

function timeText({ start, end }: NonNullable<Meeting["time"]>, words: Words): string {
  return end === undefined ? say(words, "meeting.timeFrom", { start }) : say(words, "meeting.time", { start, end });
}

/** 第145回厚生科学審議会科学技術部会: a body and its committee are written together in Japanese. */
export function meetingName({ no, body }: Pick<Meeting, "no" | "body">, words: Words): string {
  const name = words.language === "ja" ? body.replaceAll(/(?<=[^ -~])\p{Zs}+(?=[^ -~])/gu, "") : body;
  return say(words, "meeting.name", { no, body: name });
}

/** What a meeting may be called by beside its id: 第145回, meeting 145. */
export function meetingNumber({ no }: Pick<Meeting, "no">, words: Words): string {
  return say(words, "meeting.number", { no });
}

/** A paper as lists and its own first page name it. */
export const ListedPaper = z.strictObject({
  /** 資料1-1, 参考資料1 */
  number: z.string(),
  title: z.string(),
  /** 案、取扱注意; "" for none */
  labels: z.string(),
});
export type ListedPaper = z.infer<typeof ListedPaper>;

/** A paper under its number, with its labels in one text. */
export function listedPaperOf({ number, paper }: NumberedPaper, words: Words): ListedPaper {
  const labels = (paper.labels ?? []).map((label) => choiceText(label, paperLabels, words));
  return { number, title: paper.title, labels: labels.join(say(words, "list.separator")) };
}

/** What every paper of a packet says about itself. */
export const PaperHead = z.strictObject({
  meeting: MeetingView,
  paper: ListedPaper,
  edition: EditionView,
  wording: WordingView,
});
export type PaperHead = z.infer<typeof PaperHead>;

/** What a paper of a packet says about itself. */
export function paperHeadOf(dataset: Dataset, meeting: Meeting, numbered: NumberedPaper): PaperHead {
  const words = wordsOf(dataset);
  const paper = { ...listedPaperOf(numbered, words), number: printedNumber(numbered, words) };
  return { meeting: meetingViewOf(meeting, words), paper, edition: editionOf(dataset), wording: wordingOf(dataset) };
}

/** A paper's number as its box and its header print it: 資料1-2, 資料1-2（差替え）. */
export function printedNumber({ number, mark = "" }: Pick<NumberedPaper, "number" | "mark">, words: Words): string {
  return mark === "" ? number : say(words, "paper.marked", { number, mark });
}

/** Number and title in one line: Paper 1-2: Budgets; of what has no number the title alone. */
export function titledText({ number, title }: Pick<ListedPaper, "number" | "title">, words: Words): string {
  return number === "" ? title : say(words, "paper.titled", { number, title });
}

/** What a meeting calls a paper of its own, or all of them, in one line with its name. */
export function paperOfMeeting(meeting: Pick<Meeting, "no" | "body">, paper: string, words: Words): string {
  return say(words, "paper.ofMeeting", { meeting: meetingName(meeting, words), paper });
}

/** The programmes that a paper is about, in the order of the document; those named, in the order named. */
export function chosenProgramsOf({ programs }: Pick<Dataset, "programs">, choice: ProgramChoice): readonly Program[] {
  if (choice === "all") return programs;
  if ("project" in choice) return programs.filter(({ projects }) => projects.includes(choice.project));
  return [...new Set(choice)].flatMap((id) => programs.filter((program) => program.id === id));
}
