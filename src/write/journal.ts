import { appendFile, mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type NotedPaper, parseNotedPaper } from "./manifest.ts";

const journalPath = ".shiryo/journal";

/**
 * Note what is about to be written, before the paper takes its name. A build that is killed leaves its journal
 * behind, and the next one knows the papers it finds for ours.
 */
export async function noteInJournal(out: string, noted: NotedPaper): Promise<void> {
  const journal = join(out, journalPath);
  await mkdir(dirname(journal), { recursive: true });
  await appendFile(journal, `${JSON.stringify(noted)}\n`);
}

/** What a killed build noted; a line that was cut short, or that somebody else wrote, is left out. */
export async function loadJournal(out: string): Promise<NotedPaper[]> {
  const text = await readFile(join(out, journalPath), "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => parseNotedPaper(line) ?? []);
}

/** Called when the manifest says it all. */
export async function clearJournal(out: string): Promise<void> {
  await rm(join(out, journalPath), { force: true });
}
