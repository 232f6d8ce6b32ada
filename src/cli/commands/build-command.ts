import { Command, Option } from "commander";
import type { Problem } from "../../base/problem.ts";
import type { BuildResult } from "../../build/carry-out.ts";
import { type PaperKind, paperKinds } from "../../build/paper.ts";
import type { Plan } from "../../build/plan-build.ts";
import { planPapers } from "../../build/plan-papers.ts";
import { documentDate } from "../document-date.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCodeFor } from "../exit-code-for.ts";
import { counted } from "../output/counted.ts";
import { problemLines } from "../output/problem-lines.ts";
import { progressBar } from "../output/progress.ts";
import type { Terminal } from "../output/terminal.ts";
import { type CommonOptions, inputFolders, terminalFor } from "../settings.ts";

type BuildOptions = CommonOptions & {
  readonly only?: PaperKind;
  readonly project?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly csv?: boolean;
};

/** `shiryo build`: dataset → papers. */
export function buildCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("build")
    .description("make the papers that are due: all of them, or those of some programmes or PJs")
    .argument("[id...]", "programme or PJ: id, number or name")
    .addOption(new Option("--only <kind>", "one kind of paper").choices([...paperKinds]))
    .option("--project <pj>", "papers of one PJ, such as pj5")
    .option("--force", "make fresh papers too, and replace papers changed by hand (a copy is kept)")
    .option("--dry-run", "say what would be made, and write nothing")
    .option("--csv", "write the data of each workbook as CSV beside it, and keep that up to date from now on")
    .addHelpText("after", examples)
    .action(async (ids: string[], options: BuildOptions) => setExitCode(await build(ids, options)));
}

const examples = `
Examples:
  shiryo build                        every paper that is due
  shiryo build dementia 9             the briefings of two programmes
  shiryo build --project pj5          papers of one PJ
  shiryo build --only workbooks       the workbooks
  shiryo build --force                all papers, whatever their state
`;

async function build(ids: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const progress = await progressBar(terminal, () => performance.now());
  const { plan, problems, carryOut } = await planPapers({
    ...inputFolders(options),
    out: options.out,
    selection: { ids, only: options.only, project: options.project },
    force: options.force ?? false,
    csv: options.csv ?? false,
    documentDate: documentDate(process.env["SOURCE_DATE_EPOCH"]),
    onPaper: progress.step,
  });
  if (plan === null || options.dryRun) return report({ plan, problems, result: null, options, terminal });
  // A bar that is not stopped leaves the terminal without a cursor.
  const result = await carryOut().finally(progress.stop);
  return report({ plan, problems: [...problems, ...result.problems], result, options, terminal });
}

type Report = {
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
  /** null where nothing was carried out */
  readonly result: BuildResult | null;
  readonly options: BuildOptions;
  readonly terminal: Terminal;
};

function report(reported: Report): ExitCode {
  const { problems, result, options, terminal } = reported;
  if (options.json) {
    terminal.out(`${JSON.stringify(reportJson(reported), null, 2)}\n`);
    return exitCodeFor(problems);
  }
  // Warnings of the data are for `shiryo check`; those of the build are told here and nowhere else.
  const told = problems.filter((problem) => problem.severity === "error" || result?.problems.includes(problem));
  for (const problem of told) terminal.fault(problemLines(problem, terminal));
  terminal.err(`${summary(reported)}\n`);
  return exitCodeFor(problems);
}

function summary({ plan, result, problems, options }: Report): string {
  const ofData = problems.filter((problem) => !result?.problems.includes(problem));
  const warnings = ofData.filter((problem) => problem.severity === "warning").length;
  const remark = warnings > 0 ? ` (${counted(warnings, "warning")}: shiryo check)` : "";
  if (plan === null) return "Nothing was written.";
  if (result === null) return `${dryRunLines(plan)}Nothing was written (--dry-run).`;
  const left = plan.papers.length - result.built.length - result.kept.length;
  const counts = [
    `${result.built.length} built`,
    `${result.kept.length} kept`,
    ...(result.removed.length > 0 ? [`${result.removed.length} removed`] : []),
    ...(left > 0 ? [`${left} left alone`] : []),
  ];
  return `${counts.join(", ")} in ${options.out}/${remark}`;
}

function dryRunLines({ papers, orphans }: Plan): string {
  const due = papers
    .filter(({ state }) => state !== "fresh")
    .map(({ paper, state }) => `${state.padEnd(8)} ${paper.path}\n`);
  const gone = orphans.map(({ path, isOurs }) => `${isOurs ? "remove  " : "edited  "} ${path}\n`);
  return [...due, ...gone].join("");
}

function reportJson({ plan, problems, result }: Report): object {
  return {
    papers: plan?.papers.map(({ paper, state }) => ({ id: paper.id, kind: paper.kind, path: paper.path, state })) ?? [],
    built: result?.built ?? [],
    kept: result?.kept ?? [],
    removed: result?.removed ?? [],
    problems,
  };
}
