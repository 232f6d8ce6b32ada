import { Command } from "commander";
import { shownText } from "../../base/shown-text.ts";
import type { UndoneChange } from "../../tasks/undo/plan-undo.ts";
import type { UndoResult } from "../../tasks/undo/undo-write.ts";
import type { CommandWords } from "../../words/command-words.ts";
import { exampleLines } from "../output/commander-words.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import { valueTexts } from "../output/reason-lines.ts";
import type { Terminal } from "../output/terminal.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { type CommonOptions, journalMinute, terminalFor, type Setting } from "../process/settings.ts";

type UndoOptions = CommonOptions & { readonly dryRun?: boolean; readonly who?: string };

/** `shiryo undo`: the last write to the dataset taken back. */
export function undoCommand({ words, setExitCode }: Setting): Command {
  const help = words.help.undo;
  return new Command("undo")
    .description(help.does)
    .argument("[journal]", help.journal)
    .option("-n, --dry-run", help.dryRun)
    .option("--who <name>", help.who)
    .addHelpText("after", exampleLines(help.examples, words))
    .action(async (journal: string | undefined, options: UndoOptions) => setExitCode(await undo(journal, options)));
}

async function undo(journal: string | undefined, options: UndoOptions): Promise<ExitCode> {
  const { undoWrite } = await import("../../tasks/undo/undo-write.ts");
  const result = await undoWrite({
    data: options.data,
    at: journalMinute(options),
    write: options.dryRun !== true,
    ...(journal === undefined ? {} : { journal }),
    ...(options.who === undefined ? {} : { who: options.who }),
  });
  report(result, options);
  return exitCodeFor(result.problems);
}

function report({ undone, changes, written, problems }: UndoResult, options: UndoOptions): void {
  const terminal = terminalFor(options);
  if (options.json) {
    const { why = null, date = null, time = null, who = null } = undone?.journal ?? {};
    const taken = undone && { name: undone.name, why, date, time, who };
    const told = { undone: taken, changes, files: written?.files ?? [], journal: written?.journal ?? null };
    terminal.out(resultJson(told, problems, options.lang));
    return;
  }
  for (const change of changes) terminal.out(`${shownText(changeLine(change, terminal))}\n`);
  for (const problem of problems) terminal.fault(problemLines(problem, terminal));
  terminal.err(`${closing({ undone, written }, terminal.words)}\n`);
}

function changeLine(
  { file, field, from, to }: UndoneChange,
  { words, lang }: Pick<Terminal, "words" | "lang">,
): string {
  const { old, now } = valueTexts(from, to, lang);
  return words.changes.undo.change({ file, field, from: old, to: now });
}

function closing({ undone, written }: Pick<UndoResult, "undone" | "written">, words: CommandWords): string {
  const { nothing, notWritten, done } = words.changes.undo;
  if (undone === null) return nothing;
  const { date, time, why, who } = undone.journal;
  const write = { name: undone.name, why, date, time, who };
  if (written === null) return notWritten(write);
  const again = /([^\\/]+)\.yaml$/.exec(written.journal)?.[1] ?? "";
  return done({ write, files: written.files.length, again });
}
