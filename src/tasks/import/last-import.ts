import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { Candidate } from "../../import/records/candidate.ts";
import type { Plain } from "../../import/records/plain.ts";

/** Records as the last import read them from its document, by path below the dataset's folder. */
export type LastImport = ReadonlyMap<string, Plain>;

/** Where it stands below the dataset's folder. */
export const lastImportPath = ".shiryo/import.json";

const LastImportFile = z.strictObject({
  format: z.literal(1),
  source: z.strictObject({ name: z.string(), digest: z.string() }),
  records: z.record(z.string(), z.json()),
});

/** The last import into a folder; undefined where there was none. */
export function readLastImport(dir: string): { last?: LastImport; problems: Problem[] } {
  const path = join(dir, lastImportPath);
  try {
    const file = LastImportFile.parse(JSON.parse(readFileSync(path, "utf8")));
    return { last: new Map(Object.entries(file.records as Record<string, Plain>)), problems: [] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { problems: [] };
    return { problems: [damaged(path)] };
  }
}

export function lastImportText(source: { name: string; digest: string }, candidates: readonly Candidate[]): string {
  const records = Object.fromEntries(candidates.map(({ path, value }) => [path, value]));
  return `${JSON.stringify({ format: 1, source, records }, null, 1)}\n`;
}

function damaged(file: string): Problem {
  return problemOf("import-memory", {
    message: `${file} is damaged; nobody knows what was changed by hand since the last import`,
    hint: "put back an earlier copy; without it, fields that differ are told and left as they are",
    place: { file },
  });
}
