import { type Meeting, numberPapers } from "../../model/meeting.ts";

/** The Markdown files of a meeting that papers are made of, by the names that its record has for them. */
export function ownDocuments(meeting: Meeting): string[] {
  const { roster = "" } = meeting;
  const documents = numberPapers(meeting).flatMap(({ paper: { document } }) => document ?? []);
  return [...new Set([...(/\.md$/i.test(roster) ? [roster] : []), ...documents])];
}

/** Where such a file stands in a packet's zip. */
export function documentPart(file: string): string {
  return `documents/${file}`;
}
