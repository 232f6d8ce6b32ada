import { Command } from "commander";
import { toldComparison } from "../../api/told-comparison.ts";
import { hasError, type Problem } from "../../base/problem.ts";
import { type ComparedEditions, compareEditions } from "../../tasks/comparison/compare-editions.ts";
import { comparisonLines } from "../../tasks/comparison/comparison-lines.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { type CommonOptions, documentDate, inputFolders, terminalFor, type Setting } from "../process/settings.ts";
import { tellNotWritten } from "./file-commands.ts";
import { exampleLines } from "../output/commander-words.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import type { Terminal } from "../output/terminal.ts";

type DiffOptions = CommonOptions & {
  readonly docx?: string;
  readonly xlsx?: string;
  readonly exitCode?: boolean;
};

/** `shiryo diff`: what changed between two datasets, as text, JSON or 新旧対照表. */
export function diffCommand({ words, setExitCode }: Setting): Command {
  const help = words.help.diff;
  return new Command("diff")
    .description(help.does)
    .argument("<old>", help.old)
    .argument("[new]", help.new)
    .option("--docx <file>", help.docx)
    .option("--xlsx <file>", help.xlsx)
    .option("--exit-code", help.exitCode)
    .addHelpText("after", exampleLines(help.examples, words))
    .action(async (old: string, now: string | undefined, options: DiffOptions) =>
      setExitCode(await diff(old, now ?? options.data, options)),
    );
}

async function diff(old: string, now: string, options: DiffOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const { compared, problems } = await compareEditions({ old, new: now, data: options.data, language: options.lang });
  if (compared === null) return refuse(problems, options, terminal);
  for (const format of ["docx", "xlsx"] as const) {
    const file = options[format];
    const problem = file === undefined ? undefined : await writeComparison(compared, { format, file, options });
    if (problem !== undefined) return tellNotWritten(problem, { json: options.json, terminal });
  }
  const hasPaper = options.docx !== undefined || options.xlsx !== undefined;
  if (options.json) terminal.out(`${JSON.stringify(toldComparison(compared), null, 2)}\n`);
  else if (!hasPaper) terminal.out(comparisonLines(compared, terminal));
  terminal.err(`${summary(compared, options)}\n`);
  return options.exitCode && compared.comparison.records.length > 0 ? exitCode.problems : exitCode.done;
}

function refuse(problems: readonly Problem[], { json, lang }: DiffOptions, terminal: Terminal): ExitCode {
  const errors = problems.filter((problem) => hasError([problem]));
  if (json) terminal.out(resultJson({}, errors, lang));
  else for (const problem of errors) terminal.fault(problemLines(problem, terminal));
  return exitCodeFor(errors);
}

type PaperOrder = { readonly format: "docx" | "xlsx"; readonly file: string; readonly options: DiffOptions };

/** Loaded only here: most comparisons are read on the terminal. */
async function writeComparison(compared: ComparedEditions, { format, file, options }: PaperOrder) {
  const { comparisonPaper } = await import("../../tasks/comparison/compare-editions.ts");
  const { writeOutput } = await import("../../write/write-output.ts");
  const date = documentDate(options);
  return writeOutput(file, await comparisonPaper(compared, { format, folders: inputFolders(options), date }));
}

function summary({ comparison, old, new: now }: ComparedEditions, options: DiffOptions): string {
  const words = terminalFor(options).words.changes.diff;
  const { records } = comparison;
  const changes = records.reduce((sum, record) => sum + record.changes.length, 0);
  const files = [options.docx, options.xlsx].filter((file) => file !== undefined);
  const written = files.length === 0 ? "" : words.written(files);
  const editions = { old: old.ref, now: now.ref };
  if (records.length === 0) return words.same(editions) + written;
  return words.summary({ changes, records: records.length, ...editions }) + written;
}
