import { commands as enCommands } from "./en/commands.ts";
import { buildLines as enBuilds } from "./en/lines-of-builds.ts";
import { changeLines as enChanges } from "./en/lines-of-changes.ts";
import { importWords as enImports } from "./en/lines-of-imports.ts";
import { paperLines as enPapers } from "./en/lines-of-papers.ts";
import { usage as enUsage } from "./en/usage.ts";
import { commands as jaCommands } from "./ja/commands.ts";
import { buildLines as jaBuilds } from "./ja/lines-of-builds.ts";
import { changeLines as jaChanges } from "./ja/lines-of-changes.ts";
import { importWords as jaImports } from "./ja/lines-of-imports.ts";
import { paperLines as jaPapers } from "./ja/lines-of-papers.ts";
import { usage as jaUsage } from "./ja/usage.ts";
import type { Language } from "./language.ts";

export type { LineReason } from "./en/lines-of-imports.ts";

/** All that the command line says: help, its frame and complaints, and the lines of reports. */
export type CommandWords = {
  readonly help: typeof enCommands;
  readonly usage: typeof enUsage;
  readonly builds: typeof enBuilds;
  readonly papers: typeof enPapers;
  readonly changes: typeof enChanges;
  readonly imports: typeof enImports;
};

const words: Readonly<Record<Language, CommandWords>> = {
  ja: { help: jaCommands, usage: jaUsage, builds: jaBuilds, papers: jaPapers, changes: jaChanges, imports: jaImports },
  en: { help: enCommands, usage: enUsage, builds: enBuilds, papers: enPapers, changes: enChanges, imports: enImports },
};

/** The words of the command line in a language. */
export function commandWords(language: Language): CommandWords {
  return words[language];
}
