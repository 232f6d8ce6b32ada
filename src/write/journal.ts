import { appendFile, mkdir, readdir, rm } from "node:fs/promises";
import { constants } from "node:fs";
import { dirname, join } from "node:path";
import { loadPlainText } from "./load-plain-file.ts";
import { type NotedPaper, parseNotedPaper } from "./manifest.ts";
import { partInName, stateFolder, statePath } from "./state-path.ts";

/**
 * Note what is about to be written, before the paper takes its name. A build that is killed leaves its journal
 * behind, and the next one knows the papers it finds for ours.
 */
export async function noteInJournal(out: string, noted: NotedPaper, part?: string): Promise<void> {
  const journal = join(out, statePath("journal", part));
  await mkdir(dirname(journal), { recursive: true });
  // A line of its own, even behind one that a full disk cut short.
  await appendFile(journal, `\n${JSON.stringify(noted)}\n`, { flag: appending });
}

// Where somebody put a pipe in its place, writing would wait for ever. Windows has no such flag, which counts as 0.
const { O_WRONLY, O_CREAT, O_APPEND, O_NONBLOCK } = constants;
const appending = O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK;

/** What killed builds noted, of parts too; a line that was cut short, or that somebody else wrote, is left out. */
export async function loadJournal(out: string): Promise<NotedPaper[]> {
  const texts = await Promise.all((await journalsIn(out)).map((path) => loadPlainText(path).catch(() => "")));
  return texts.flatMap((text) => text.split("\n").flatMap((line) => parseNotedPaper(line) ?? []));
}

/** Called when the manifest says it all: a part's says all that its own journal does. */
export async function clearJournal(out: string, part?: string): Promise<void> {
  const journals = part === undefined ? await journalsIn(out) : [join(out, statePath("journal", part))];
  for (const journal of journals) await rm(journal, { force: true });
}

async function journalsIn(out: string): Promise<string[]> {
  const names = await readdir(join(out, stateFolder)).catch(() => []);
  return names.filter((name) => partInName(name, "journal") !== null).map((name) => join(out, stateFolder, name));
}
