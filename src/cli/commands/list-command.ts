import { posix } from "node:path";
import { Command } from "commander";
import { placedProblems } from "../../load/placed-problems.ts";
import type { BuildReport } from "../../pipeline/plan/build-request.ts";
import type { PaperEdit } from "../../pipeline/edited/paper-edits.ts";
import { type InLanguage, inEachLanguage, reportOfAll } from "../../pipeline/in-each-language.ts";
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
  const done = await inEachLanguage(lookOnly(options, options.edited ? 0 : mostTried), (one) => buildOrRecall(one));
  const report = reportOfAll(done);
  if (options.edited && report.plan !== null) await tellEdits(done, options, terminal);
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

async function tellEdits(
  done: readonly InLanguage<BuildReport>[],
  options: ListOptions,
  terminal: Terminal,
): Promise<void> {
  const { paperEdits } = await import("../../pipeline/edited/paper-edits.ts");
  const { problems } = reportOfAll(done);
  const edited: PaperEdit[] = [];
  for (const { folder, out, language, result } of done) {
    const edits = result.plan === null ? [] : await paperEdits(result.plan, { out, language });
    edited.push(...edits.map((one) => ({ ...one, path: posix.join(folder, one.path) })));
  }
  if (options.json) return terminal.out(resultJson({ edited }, await placedProblems(problems), options.lang));
  terminal.out(edited.map((one) => editLines(one, terminal)).join(""));
  if (edited.length === 0) terminal.err(`${terminal.words.builds.noneEdited}\n`);
}
