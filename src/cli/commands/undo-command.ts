import { Command } from "commander";
import { localMinute } from "../../base/local-minute.ts";
import { toldProblem } from "../../base/problem.ts";
import { shownText } from "../../base/shown-text.ts";
import type { Plain } from "../../edit/yaml-text.ts";
import type { UndoneChange } from "../../tasks/undo/plan-undo.ts";
import type { UndoResult } from "../../tasks/undo/undo-write.ts";
import { problemLines } from "../output/problem-lines.ts";
import { counted } from "../output/terminal.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { type CommonOptions, documentDate, terminalFor } from "../process/settings.ts";

type UndoOptions = CommonOptions & { readonly dryRun?: boolean; readonly who?: string };

/** `shiryo undo`: the last write to the dataset taken back. */
export function undoCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("undo")
    .description("take back the last write to the dataset: of review, import, an undo or whatever else keeps a journal")
    .argument(
      "[journal]",
      "the journal of another write, such as 2026-08-21-1; that of an undo gives back what it took",
    )
    .option("-n, --dry-run", "only say what would be taken back")
    .option("--who <name>", "your name, for the journal")
    .addHelpText("after", examples)
    .action(async (journal: string | undefined, options: UndoOptions) => setExitCode(await undo(journal, options)));
}

const examples = `
Examples:
  shiryo undo --dry-run
      what the last write changed, and what it would be again
  shiryo undo
      take it back; once more takes back the write before it
  shiryo undo 2026-08-21-3
      take back this one; of an undo, have again what it took back
`;

async function undo(journal: string | undefined, options: UndoOptions): Promise<ExitCode> {
  const { undoWrite } = await import("../../tasks/undo/undo-write.ts");
  const result = await undoWrite({
    data: options.data,
    at: localMinute(documentDate(process.env["SOURCE_DATE_EPOCH"]) ?? new Date()),
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
    terminal.out(
      `${JSON.stringify({ ...told, problems: problems.map((problem) => toldProblem(problem, "en")) }, null, 2)}\n`,
    );
    return;
  }
  for (const change of changes) terminal.out(`${shownText(changeLine(change))}\n`);
  for (const problem of problems) terminal.fault(problemLines(problem, terminal));
  terminal.err(`${closing({ undone, written })}\n`);
}

function changeLine({ file, field, from, to }: UndoneChange): string {
  return `${file}${field === "" ? "" : ` ${field}`}: ${shortValue(from)} → ${shortValue(to)}`;
}

const mostShown = 60;

function shortValue(value: Plain | undefined): string {
  if (value === undefined) return "－";
  const words = typeof value === "string" ? value : JSON.stringify(value);
  return words.length > mostShown ? `${words.slice(0, mostShown)}…` : words;
}

function closing({ undone, written }: Pick<UndoResult, "undone" | "written">): string {
  if (undone === null) return "Nothing was taken back.";
  const { date, time, why, who } = undone.journal;
  const write = `${undone.name}: ${why}, ${date} ${time}${who === undefined ? "" : `, ${who}`}`;
  if (written === null) return `Nothing was written. (${write})`;
  const name = /([^\\/]+)\.yaml$/.exec(written.journal)?.[1] ?? "";
  const again = name === "" ? "" : ` To have it again: shiryo undo ${name}`;
  return `Taken back (${write}): ${counted(written.files.length, "file")}.${again}`;
}
