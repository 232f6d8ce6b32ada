import type { Rule } from "../rule.ts";

/** A meeting ends after it starts. */
export const meetingTime: Rule = {
  codes: ["meeting-time"],
  find: ({ meetings }) =>
    meetings.flatMap((meeting) => {
      const { start, end } = meeting.time ?? {};
      if (start === undefined || end === undefined || start < end) return [];
      return {
        code: "meeting-time",
        record: meeting,
        path: ["time", "end"],
        message: `the meeting ends at ${end} and starts at ${start}`,
        hint: "correct start or end",
      };
    }),
};
