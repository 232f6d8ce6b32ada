import { readdirSync } from "node:fs";
import { join } from "node:path";
import { journalFolder, journalName } from "../../model/journal-names.ts";

/** Whether a write to a dataset was broken off. Reads names only: every build asks. */
export function hasUnfinishedWrite(data: string): boolean {
  try {
    return readdirSync(join(data, journalFolder)).some((file) => journalName(file)?.isDone === false);
  } catch {
    return false;
  }
}
