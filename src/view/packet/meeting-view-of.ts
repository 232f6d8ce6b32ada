import type { Meeting } from "../../model/meeting.ts";
import { eraDate } from "../format/era-date.ts";
import type { MeetingView } from "./meeting-view.ts";

const weekdays = Array.from("日月火水木金土");

/** A meeting as its papers print it. What is not known stays out. */
export function meetingViewOf(meeting: Meeting): MeetingView {
  const { id, date, time, place } = meeting;
  return {
    id,
    name: meetingName(meeting),
    date: `${eraDate(date)}（${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]}）`,
    day: eraDate(date),
    time: time === undefined ? null : `${time.start}～${time.end ?? ""}`,
    place: place ?? null,
  };
}

/** 第145回厚生科学審議会科学技術部会: a body and its committee are written together. */
export function meetingName({ no, body }: Pick<Meeting, "no" | "body">): string {
  return `第${no}回${body.replaceAll(/(?<=[^ -~])[ 　]+(?=[^ -~])/gu, "")}`;
}
