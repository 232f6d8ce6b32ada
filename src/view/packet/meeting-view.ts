import { standard } from "../../words/paper-words.ts";
import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting, NumberedPaper, ProgramChoice } from "../../model/meeting.ts";
import type { Program } from "../../model/program.ts";
import { editionOf, wordingOf } from "../edition-of.ts";
import { EditionView, WordingView } from "../edition-view.ts";
import { dateText } from "../format/era-text.ts";

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

const weekdays = Array.from("日月火水木金土");

/** A meeting as its papers print it. What is not known stays out. */
export function meetingViewOf(meeting: Meeting): MeetingView {
  const { id, date, time, place } = meeting;
  return {
    id,
    name: meetingName(meeting),
    date: `${dateText(date, standard.ja)}（${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]}）`,
    day: dateText(date, standard.ja),
    time: time === undefined ? null : `${time.start}～${time.end ?? ""}`,
    place: place ?? null,
  };
}

/** 第145回厚生科学審議会科学技術部会: a body and its committee are written together. */
export function meetingName({ no, body }: Pick<Meeting, "no" | "body">): string {
  return `第${no}回${body.replaceAll(/(?<=[^ -~])[ 　]+(?=[^ -~])/gu, "")}`;
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
export function listedPaperOf({ number, paper }: NumberedPaper): ListedPaper {
  return { number, title: paper.title, labels: (paper.labels ?? []).join("、") };
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
  const paper = { ...listedPaperOf(numbered), number: printedNumber(numbered) };
  return { meeting: meetingViewOf(meeting), paper, edition: editionOf(dataset), wording: wordingOf(dataset) };
}

/** A paper's number as its box and its header print it: 資料1-2, 資料1-2（差替え）. */
export function printedNumber({ number, mark = "" }: Pick<NumberedPaper, "number" | "mark">): string {
  return mark === "" ? number : `${number}（${mark}）`;
}

/** The programmes that a paper is about, in the order of the document; those named, in the order named. */
export function chosenProgramsOf({ programs }: Pick<Dataset, "programs">, choice: ProgramChoice): readonly Program[] {
  if (choice === "all") return programs;
  if ("project" in choice) return programs.filter(({ projects }) => projects.includes(choice.project));
  return [...new Set(choice)].flatMap((id) => programs.filter((program) => program.id === id));
}
