import { nearestNames } from "../base/did-you-mean.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import { sameName } from "../load/find-file.ts";
import type { DataPath } from "../base/place.ts";
import type { MeetingFiles } from "../load/list-dataset.ts";
import { type Meeting, placePapers } from "../model/meeting.ts";
import type { Finding, Rule } from "./dataset-rule.ts";

/** Files that a meeting names stand in its folder, and are of a kind and size that a packet takes. */
export const meetingFiles: Rule = {
  codes: ["meeting-file"],
  find: ({ meetings, meetingFiles: files }) =>
    files === undefined ? [] : meetings.flatMap((meeting) => namedFiles(meeting).flatMap((one) => judge(one, files))),
};

type NamedFile = {
  readonly meeting: Meeting;
  readonly file: string;
  readonly path: DataPath;
  readonly endings: readonly string[];
};

const attached = ["docx", "xlsx", "pdf"];

function namedFiles(meeting: Meeting): NamedFile[] {
  const { roster } = meeting;
  return [
    ...(roster === undefined ? [] : [{ meeting, file: roster, path: ["roster"], endings: ["md", "docx", "pdf"] }]),
    ...placePapers(meeting).flatMap(({ paper: { document, attachment }, path }) => [
      ...(document === undefined ? [] : [{ meeting, file: document, path: [...path, "document"], endings: ["md"] }]),
      ...(attachment === undefined
        ? []
        : [{ meeting, file: attachment, path: [...path, "attachment"], endings: attached }]),
    ]),
  ];
}

function judge({ meeting, file, path, endings }: NamedFile, files: MeetingFiles): Finding[] {
  const fault = (problem: Problem): Finding[] => [{ problem, record: meeting, path }];
  const folder = `meetings/${meeting.id}/`;
  const named = { file, folder };
  if (leadsOut.test(file)) return fault(problemOf("meeting-file.outside", named));
  if (!endings.includes(file.slice(file.lastIndexOf(".") + 1).toLowerCase()))
    return fault(problemOf("meeting-file.ending", { file, endings }));
  const size = files.get(sameName(`${meeting.id}/${file}`, files.keys()) ?? "");
  if (size === undefined)
    return fault(problemOf("meeting-file.missing", { ...named, near: nearestNames(file, namesIn(meeting.id, files)) }));
  if (size === null) return fault(problemOf("meeting-file.no-file", named));
  if (size === 0) return fault(problemOf("meeting-file.empty", named));
  return size > mostBytes ? fault(problemOf("meeting-file.large", { ...named, size, most: mostBytes })) : [];
}

const leadsOut = /^[/~]|\\|:|(^|\/)\.\.?(\/|$)/;

/** A packet goes out by mail. */
const mostBytes = 50_000_000;

function namesIn(id: string, files: MeetingFiles): string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${id}/`)).map((path) => path.slice(id.length + 1));
}
