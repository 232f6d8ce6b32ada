import { readdirSync } from "node:fs";
import { join } from "node:path";
import { journalFolder, journalName } from "../model/journal-names.ts";

/** Where all that builds know of an output folder stands. */
export const stateFolder = ".shiryo";

/** What a build writes for itself: what it wrote, what it is about to write, that it is at work. */
type StateFile = "manifest.json" | "journal" | "lock";

/**
 * Where one of these files stands below the output folder. A part of a build has files of its own, named by the part,
 * so that several can work on one folder: manifest.2-of-4.json
 */
export function statePath(name: StateFile, part?: string): string {
  const [stem = "", ending] = name.split(".");
  return `${stateFolder}/${[stem, part, ending].filter((part) => part !== undefined).join(".")}`;
}

/** The part in the name of such a file, or `whole` where it is a whole build's; null where it is neither. */
export function partInName(file: string, name: StateFile): string | null {
  const [stem = "", ending = ""] = name.split(".");
  const form = new RegExp(`^${stem}(?:\\.(\\d+-of-\\d+))?${ending === "" ? "" : `\\.${ending}`}$`);
  const match = form.exec(file);
  return match === null ? null : (match[1] ?? "whole");
}

/** Whether a build was killed here, or is at work, or parts have not been merged: the manifest does not say it all. */
export function hasUnfinishedBuild(out: string): boolean {
  const names = readdirSync(join(out, stateFolder));
  return names.some((name) => partInName(name, "journal") !== null || isOfPart(name));
}

function isOfPart(name: string): boolean {
  const part = partInName(name, "manifest.json");
  return part !== null && part !== "whole";
}

/** Whether a write to a dataset was broken off. Reads names only: every build asks. */
export function hasUnfinishedWrite(data: string): boolean {
  try {
    return readdirSync(join(data, journalFolder)).some((file) => journalName(file)?.isDone === false);
  } catch {
    return false;
  }
}
