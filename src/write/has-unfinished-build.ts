import { readdirSync } from "node:fs";
import { join } from "node:path";
import { partInName, stateFolder } from "./state-path.ts";

/** Whether a build was killed here, or is at work, or parts have not been merged: the manifest does not say it all. */
export function hasUnfinishedBuild(out: string): boolean {
  const names = readdirSync(join(out, stateFolder));
  return names.some((name) => partInName(name, "journal") !== null || isOfPart(name));
}

function isOfPart(name: string): boolean {
  const part = partInName(name, "manifest.json");
  return part !== null && part !== "whole";
}
