import { Command, InvalidArgumentError } from "commander";
import { toldImport } from "../../api/told-import.ts";
import type { ImportResult } from "../../tasks/import/import-document.ts";
import type { ImportOutcome } from "../../tasks/import/import-outcome.ts";
import type { CommandWords } from "../../words/command-words.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { importLines } from "../output/import-report.ts";
import { exampleLines } from "../output/commander-words.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import { type CommonOptions, journalMinute, terminalFor, type Setting } from "../process/settings.ts";

type ImportOptions = CommonOptions & {
  readonly into: string;
  readonly write?: boolean;
  readonly asEdition?: number;
  readonly quotations?: boolean;
  readonly who?: string;
};

/** `shiryo import`: ministry text or PDF → dataset files and a report. */
export function importCommand({ words, setExitCode }: Setting): Command {
  const help = words.help.import;
  return new Command("import")
    .description(help.does)
    .argument("<file>", help.file)
    .requiredOption("--into <dir>", help.into)
    .option("--write", help.write)
    .option("--as-edition <year>", help.asEdition, fiscalYearIn(words))
    .option("--who <name>", help.who)
    .option("--quotations", help.quotations)
    .addHelpText("after", exampleLines(help.examples, words))
    .action(async (file: string, options: ImportOptions) => setExitCode(await importFile(file, options)));
}

function fiscalYearIn({ usage }: CommandWords): (value: string) => number {
  return (value) => {
    if (!/^(19|20)\d\d$/.test(value)) throw new InvalidArgumentError(usage.noFiscalYear);
    return Number(value);
  };
}

async function importFile(file: string, options: ImportOptions): Promise<ExitCode> {
  // The importer is needed by no other command.
  const { importDocument } = await import("../../tasks/import/import-document.ts");
  const result = await importDocument({
    file,
    into: options.into,
    data: options.data,
    write: options.write ?? false,
    quotations: options.quotations ?? false,
    at: journalMinute(options),
    language: options.lang,
    ...(options.asEdition === undefined ? {} : { asEdition: options.asEdition }),
    ...(options.who === undefined ? {} : { who: options.who }),
  });
  report(result, options);
  return exitCodeFor(result.problems);
}

function report({ outcome, problems }: ImportResult, options: ImportOptions): void {
  const terminal = terminalFor(options);
  const { lang, into } = options;
  if (options.json) return terminal.out(resultJson({ ...(outcome && toldImport(outcome, lang)) }, problems, lang));
  if (outcome !== null) terminal.out(importLines(outcome, { into, terminal }));
  for (const problem of problems) terminal.err(problemLines(problem, terminal));
  terminal.err(`${closing(outcome, options, terminal.words)}\n`);
}

function closing(outcome: ImportOutcome | null, { into, write }: ImportOptions, words: CommandWords): string {
  if (outcome?.isWritten) return words.imports.written(into);
  return outcome === null || write ? words.builds.nothingWritten : words.imports.addWrite;
}
