import { Command, Option } from "commander";
import { toldReview } from "../../api/told-review.ts";
import { localMinute } from "../../base/local-minute.ts";
import type { ReviewResult } from "../../tasks/review/review-workbooks.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { type CommonOptions, documentDate, inputFolders, terminalFor } from "../process/settings.ts";
import { problemLines } from "../output/problem-lines.ts";
import { reviewLines, reviewSummary } from "../output/review-lines.ts";
import { counted, type Terminal } from "../output/terminal.ts";
type ReviewOptions = CommonOptions & {
  readonly apply?: boolean;
  readonly prefer?: "file" | "data";
  readonly who?: string;
  readonly confirm: readonly string[];
  readonly report?: string;
};

/** `shiryo review`: what reviewers typed into workbooks → dataset. */
export function reviewCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("review")
    .description("hold returned workbooks against the dataset, and take over what was typed into them")
    .argument("<file...>", "returned workbooks (.xlsx, .xlsm), or folders of them")
    .option("--apply", "write what was accepted into the dataset, with a journal in reviews/")
    .addOption(
      new Option("--prefer <side>", "who is right where the dataset was changed meanwhile").choices(["file", "data"]),
    )
    .option("--confirm <cell>", "FILE!CELL: this figure is meant; `all` answers every question", collected, [])
    .option("--who <name>", "reviewer, for the journal")
    .option("--report <file>", "write a report to pass on: .xlsx or .html")
    .addHelpText("after", examples)
    .action(async (files: string[], options: ReviewOptions) => setExitCode(await review(files, options)));
}

const examples = `
Examples:
  shiryo review back
      what the workbooks in the folder back would change
  shiryo review back/*.xlsx --report 確認.xlsx
      the same as a workbook to pass on
  shiryo review back/*.xlsx --apply --who 主計担当
      write it into the dataset
  shiryo review PJ5.xlsx --confirm PJ5.xlsx!H12 --apply
      a figure that was asked about is right
  shiryo review PJ5.xlsx --prefer file --apply
      the reviewer's figure counts, not the newer data

Exit codes: ${exitCode.done} nothing is left to decide, ${exitCode.problems} cells are open or files refused,
  ${exitCode.wrongUsage} wrong usage, ${exitCode.couldNotRun} could not run.
`;

function collected(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

async function review(files: readonly string[], options: ReviewOptions): Promise<ExitCode> {
  const { reviewWorkbooks } = await import("../../tasks/review/review-workbooks.ts");
  const now = localMinute(documentDate(process.env["SOURCE_DATE_EPOCH"]) ?? new Date());
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
    terminal.out(`${JSON.stringify(toldReview(result), null, 2)}\n`);
    return code;
  }
  terminal.out(reviewLines(result.records, lineSetting(terminal)));
  for (const problem of result.problems) terminal.fault(problemLines(problem, terminal));
  if (result.records.length > 0) terminal.out(`${reviewSummary(result.records)}\n`);
  terminal.err(`${closing(result, options)}\n`);
  return code;
}

/** What is printed to a file has neither colours nor cut lines. */
function lineSetting({ paint }: Terminal) {
  const { isTTY, columns } = process.stdout;
  return isTTY ? { paint, width: columns } : { paint: (_: unknown, text: string) => text, width: undefined };
}

function codeFor({ records, problems }: ReviewResult): ExitCode {
  const code = exitCodeFor(problems);
  return code === exitCode.done && records.some(({ decision }) => decision === "open") ? exitCode.problems : code;
}

function closing({ records, applied, dataset, files }: ReviewResult, { apply }: ReviewOptions): string {
  const open = records.filter(({ decision }) => decision === "open").length;
  const rest = open > 0 ? ` ${counted(open, "cell")} still open.` : "";
  if (applied !== null) {
    return `Written: ${counted(applied.files.length, "file")} and ${applied.journal}.${rest} Now: shiryo build`;
  }
  const wanted = records.filter(({ decision }) => decision === "apply").length;
  if (dataset === null) return "Nothing was read: the dataset has errors.";
  if (records.length === 0) return files.length === 0 ? "No file could be read." : "No file belongs to this dataset.";
  if (wanted === 0) return `${open > 0 ? "Nothing was written." : "Nothing new."}${rest}`;
  const offer = apply ? "" : ` Add --apply to take over ${counted(wanted, "change")}.`;
  return `Nothing was written.${rest}${offer}`;
}
