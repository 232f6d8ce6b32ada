import { Command, Option } from "commander";
import { toldReview } from "../../api/told-review.ts";
import type { ReviewResult } from "../../tasks/review/review-workbooks.ts";
import { exampleLines } from "../output/commander-words.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { type CommonOptions, inputFolders, journalMinute, terminalFor, type Setting } from "../process/settings.ts";
import { problemLines } from "../output/problem-lines.ts";
import { reviewLines, reviewSummary } from "../output/review-lines.ts";
import type { Terminal } from "../output/terminal.ts";

type ReviewOptions = CommonOptions & {
  readonly apply?: boolean;
  readonly prefer?: "file" | "data";
  readonly who?: string;
  readonly confirm: readonly string[];
  readonly report?: string;
};

/** `shiryo review`: what reviewers typed into workbooks → dataset. */
export function reviewCommand({ words, setExitCode }: Setting): Command {
  const help = words.help.review;
  return new Command("review")
    .description(help.does)
    .argument("<file...>", help.file)
    .option("--apply", help.apply)
    .addOption(new Option("--prefer <side>", help.prefer).choices(["file", "data"]))
    .option("--confirm <cell>", help.confirm, collected, [])
    .option("--who <name>", help.who)
    .option("--report <file>", help.report)
    .addHelpText("after", `${exampleLines(help.examples, words)}\n${help.exitCodes(exitCode)}\n`)
    .action(async (files: string[], options: ReviewOptions) => setExitCode(await review(files, options)));
}

function collected(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

async function review(files: readonly string[], options: ReviewOptions): Promise<ExitCode> {
  const { reviewWorkbooks } = await import("../../tasks/review/review-workbooks.ts");
  const now = journalMinute(options);
  const result = await reviewWorkbooks({
    files,
    data: options.data,
    apply: options.apply ?? false,
    confirm: options.confirm,
    ...(options.prefer === undefined ? {} : { prefer: options.prefer }),
    ...(options.who === undefined ? {} : { who: options.who }),
    ...now,
  });
  const problems = await writeReport(result, options, now.date);
  return report({ ...result, problems: [...result.problems, ...problems] }, options);
}

async function writeReport(
  result: ReviewResult,
  options: ReviewOptions,
  date: string,
): Promise<ReviewResult["problems"]> {
  if (options.report === undefined || result.dataset === null) return [];
  const { writeReviewReport } = await import("../../tasks/review/review-report.ts");
  return writeReviewReport(result, { path: options.report, date, folders: inputFolders(options) });
}

function report(result: ReviewResult, options: ReviewOptions): ExitCode {
  const terminal = terminalFor(options);
  const code = codeFor(result);
  if (options.json) {
    terminal.out(`${JSON.stringify(toldReview(result, options.lang), null, 2)}\n`);
    return code;
  }
  terminal.out(reviewLines(result.records, lineSetting(terminal)));
  for (const problem of result.problems) terminal.fault(problemLines(problem, terminal));
  if (result.records.length > 0) terminal.out(`${reviewSummary(result.records, terminal)}\n`);
  terminal.err(`${closing(result, options)}\n`);
  return code;
}

/** What is printed to a file has neither colours nor cut lines. */
function lineSetting({ paint, lang, words }: Terminal) {
  const { isTTY, columns } = process.stdout;
  const telling = { lang, words };
  if (!isTTY) return { ...telling, paint: (_: unknown, text: string) => text, width: undefined };
  return { ...telling, paint, width: columns };
}

function codeFor({ records, problems }: ReviewResult): ExitCode {
  const code = exitCodeFor(problems);
  return code === exitCode.done && records.some(({ decision }) => decision === "open") ? exitCode.problems : code;
}

function closing({ records, applied, dataset, files }: ReviewResult, options: ReviewOptions): string {
  const words = terminalFor(options).words.changes.review;
  const open = records.filter(({ decision }) => decision === "open").length;
  if (applied !== null) return words.written({ files: applied.files.length, journal: applied.journal, open });
  if (dataset === null) return words.datasetHasErrors;
  if (records.length === 0) return files.length === 0 ? words.noneRead : words.noneBelong;
  const wanted = records.filter(({ decision }) => decision === "apply").length;
  if (wanted + open === 0) return words.nothingNew;
  return words.nothingWritten({ open, wanted: options.apply ? 0 : wanted });
}
