import { Command } from "commander";
import { toldComparison } from "../../api/told-comparison.ts";
import { hasError, type Problem, toldProblem } from "../../base/problem.ts";
import { type ComparedEditions, compareEditions } from "../../tasks/comparison/compare-editions.ts";
import { comparisonLines } from "../../tasks/comparison/comparison-lines.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { type CommonOptions, documentDate, inputFolders, terminalFor } from "../process/settings.ts";
import { tellNotWritten } from "./output-file.ts";
import { problemLines } from "../output/problem-lines.ts";
import { counted, type Terminal } from "../output/terminal.ts";

type DiffOptions = CommonOptions & {
  readonly docx?: string;
  readonly xlsx?: string;
  readonly exitCode?: boolean;
};

/** `shiryo diff`: what changed between two datasets, as text, JSON or 新旧対照表. */
export function diffCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("diff")
    .description("tell what changed between two datasets, field by field, or write it as a 新旧対照表")
    .argument("<old>", "folder, git revision of --data, JSON of `shiryo export`, or packet (zip)")
    .argument("[new]", "the same for the newer one (default: --data)")
    .option("--docx <file>", "write a 新旧対照表 as a Word file")
    .option("--xlsx <file>", "write a 新旧対照表 as a workbook")
    .option("--exit-code", "end with 1 where anything differs, with 0 where nothing does")
    .addHelpText("after", examples)
    .action(async (old: string, now: string | undefined, options: DiffOptions) =>
      setExitCode(await diff(old, now ?? options.data, options)),
    );
}

const examples = `
Examples:
  shiryo diff HEAD
      what changed since the last commit
  shiryo diff ../data-of-june
      against another folder
  shiryo diff packet.zip --docx 新旧対照表.docx
      what changed since the papers were handed out
  shiryo diff v1 v2 --json
      two revisions, for programs
`;

async function diff(old: string, now: string, options: DiffOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const { compared, problems } = await compareEditions({ old, new: now, data: options.data });
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

function refuse(problems: readonly Problem[], { json }: DiffOptions, terminal: Terminal): ExitCode {
  const errors = problems.filter((problem) => hasError([problem]));
  if (json)
    terminal.out(`${JSON.stringify({ problems: errors.map((problem) => toldProblem(problem, "en")) }, null, 2)}\n`);
  else for (const problem of errors) terminal.fault(problemLines(problem, terminal));
  return exitCodeFor(errors);
}

type PaperOrder = { readonly format: "docx" | "xlsx"; readonly file: string; readonly options: DiffOptions };

/** Loaded only here: most comparisons are read on the terminal. */
async function writeComparison(compared: ComparedEditions, { format, file, options }: PaperOrder) {
  const { comparisonPaper } = await import("../../tasks/comparison/compare-editions.ts");
  const { writeOutput } = await import("../../write/write-output.ts");
  const date = documentDate(process.env["SOURCE_DATE_EPOCH"]);
  return writeOutput(file, await comparisonPaper(compared, { format, folders: inputFolders(options), date }));
}

function summary({ comparison, old, new: now }: ComparedEditions, { docx, xlsx }: DiffOptions): string {
  const { records } = comparison;
  const changes = records.reduce((sum, record) => sum + record.changes.length, 0);
  const files = [docx, xlsx].filter((file) => file !== undefined);
  const written = files.length === 0 ? "" : `; written: ${files.join(", ")}`;
  if (records.length === 0) return `No changes from ${old.ref} to ${now.ref}${written}`;
  return `${counted(changes, "change")} in ${counted(records.length, "record")} from ${old.ref} to ${now.ref}${written}`;
}
