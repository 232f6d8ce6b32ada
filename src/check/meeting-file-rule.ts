import { didYouMean } from "../base/did-you-mean.ts";
import { sameName } from "../base/same-name.ts";
import type { DataPath } from "../base/place.ts";
import type { MeetingFiles } from "../load/list-dataset.ts";
import { type Meeting, numberPapers } from "../model/meeting.ts";
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
    ...numberPapers(meeting).flatMap(({ paper: { document, attachment }, path }) => [
      ...(document === undefined ? [] : [{ meeting, file: document, path: [...path, "document"], endings: ["md"] }]),
      ...(attachment === undefined
        ? []
        : [{ meeting, file: attachment, path: [...path, "attachment"], endings: attached }]),
    ]),
  ];
}

function judge(named: NamedFile, files: MeetingFiles): Finding[] {
  const { meeting, file, path, endings } = named;
  const fault = (message: string, hint: string): Finding[] => [
    { code: "meeting-file", record: meeting, path, message, hint },
  ];
  const folder = `meetings/${meeting.id}/`;
  if (leadsOut.test(file)) return fault(`"${file}" leads out of the meeting's folder`, `put the file into ${folder}`);
  if (!endings.includes(file.slice(file.lastIndexOf(".") + 1).toLowerCase()))
    return fault(`"${file}" is of a kind that is not taken here`, `these are taken: ${endings.join(", ")}`);
  const size = files.get(sameName(`${meeting.id}/${file}`, files.keys()) ?? "");
  if (size === undefined)
    return fault(`there is no file ${folder}${file}`, didYouMean(file, namesIn(meeting.id, files), `put it there`));
  if (size === null) return fault(`${folder}${file} is no plain file`, "put the file itself there, not a link");
  if (size === 0) return fault(`${folder}${file} is empty`, "put the finished file there");
  if (size > mostBytes)
    return fault(
      `${folder}${file} has ${size} bytes, more than the ${mostBytes} that are taken`,
      "make its pictures smaller",
    );
  return [];
}

const leadsOut = /^[/~]|\\|:|(^|\/)\.\.?(\/|$)/;

/** A packet goes out by mail. */
const mostBytes = 50_000_000;

function namesIn(id: string, files: MeetingFiles): string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${id}/`)).map((path) => path.slice(id.length + 1));
}
