import { isEffective } from "../../import/merge/change.ts";
import { describeChange } from "./describe-change.ts";
import type { FilePlan, PlacedChange } from "./file-plan.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { cellText } from "./markdown-table.ts";

/** What the import changed in files that were there, and what it left to their authors. */
export function changeSections({ files }: ImportOutcome): string[] {
  if (files.every(({ state }) => state === "new")) return [];
  const told = files.flatMap((file) => file.changes.filter(isWorthTelling).map((placed) => ({ file, placed })));
  const done = told.filter(({ placed }) => isEffective(placed.change));
  const left = told.filter(({ placed }) => !isEffective(placed.change));
  return [
    "## Changes",
    list([
      ...files.filter(({ state }) => state === "new").map(({ path, name }) => `- new ${path} ${name ?? ""}`),
      ...done.map(changeLine),
    ]),
    ...(left.length > 0 ? ["## Left as edited by hand", list(left.map(changeLine))] : []),
  ];
}

/** Moved source lines are told nowhere. */
export function isWorthTelling({ change }: PlacedChange): boolean {
  return !change.path.includes("source");
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? "none" : lines.join("\n");
}

function changeLine({ file, placed }: { file: FilePlan; placed: PlacedChange }): string {
  return `- ${file.path}:${placed.place.line ?? 1} ${cellText(describeChange(placed.change))}`;
}
