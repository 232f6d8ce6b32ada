import type { Project } from "../../model/project.ts";
import type { IndexedProject } from "../imported-document.ts";
import type { PlainGroup } from "./plain.ts";

/** PJs of the document's index; other spellings and former names come from the dataset that was there before. */
export function projectRecords(indexed: readonly IndexedProject[], known: readonly Project[]): PlainGroup[] {
  return indexed.map(({ id, no, name, listed }) => {
    const { aliases = [], formerNames } = known.find((one) => one.id === id) ?? {};
    return {
      id,
      no,
      name,
      aliases,
      ...(formerNames === undefined ? {} : { formerNames }),
      listed: listed.map((program) => program.name),
    };
  });
}
