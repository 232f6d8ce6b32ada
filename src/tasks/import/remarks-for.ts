import type { Candidate } from "../../import/records/candidate.ts";

/** Comments at the head of a new file: what a person has to fill in. */
export function remarksFor({ path, missing }: Candidate): string[] {
  const absent = missing.map((field) => `Not found in the document, to be filled in by hand: ${field}`);
  if (path !== "dataset.yaml") return absent;
  return [...absent, "title, date and body stand in from the file: put in what the document's cover says."];
}
