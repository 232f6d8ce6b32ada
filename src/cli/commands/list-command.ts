import { Command } from "commander";
import { placedProblems } from "../../load/placed-problems.ts";
import type { BuildReport } from "../../pipeline/plan/build-request.ts";
import { buildOrRecall } from "../../pipeline/recall-build.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { lookOnly, type CommonOptions, terminalFor, type Setting } from "../process/settings.ts";
import { isOfBuild, papersJson } from "../output/build-report.ts";
import { editLines, paperLines } from "../output/paper-lines.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import type { Terminal } from "../output/terminal.ts";
type ListOptions = CommonOptions & { readonly edited?: boolean };

// For a list a few reasons are enough; `shiryo why` tries all.
const mostTried = 40;

/** `shiryo list`: the papers that would be built, with their state. */
export function listCommand({ words, setExitCode }: Setting): Command {
  return new Command("list")
    .description(words.help.list.does)
    .option("--edited", words.help.list.edited)
    .action(async (options: ListOptions) => setExitCode(await list(options)));
}

async function list(options: ListOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const report = await buildOrRecall(lookOnly(options, options.edited ? 0 : mostTried));
  if (options.edited && report.plan !== null) await tellEdits(report, options, terminal);
  else await tellPapers(report, options, terminal);
  return exitCodeFor(report.problems);
}

async function tellPapers(
  { plan, problems, reasons }: BuildReport,
  options: ListOptions,
  terminal: Terminal,
): Promise<void> {
  const papers = plan === null ? [] : papersJson(plan, reasons, options.lang);
  if (options.json) return terminal.out(resultJson({ papers }, await placedProblems(problems), options.lang));
  if (plan !== null) terminal.out(paperLines(plan, reasons, options.lang));
  for (const problem of problems.filter((one) => one.severity === "error" || isOfBuild(one)))
    terminal.fault(problemLines(problem, terminal));
}

async function tellEdits({ problems, plan }: BuildReport, options: ListOptions, terminal: Terminal): Promise<void> {
  const { paperEdits } = await import("../../pipeline/edited/paper-edits.ts");
  const edited = plan === null ? [] : await paperEdits(plan, options.out);
  if (options.json) return terminal.out(resultJson({ edited }, await placedProblems(problems), options.lang));
  terminal.out(edited.map((one) => editLines(one, terminal)).join(""));
  if (edited.length === 0) terminal.err(`${terminal.words.builds.noneEdited}\n`);
}
