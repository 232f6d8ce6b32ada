import { Command } from "commander";
import { hasError } from "../../base/problem.ts";
import { build } from "../../pipeline/build.ts";
import type { Plan } from "../../pipeline/plan/plan-build.ts";
import type { Reasons } from "../../pipeline/plan/reason.ts";
import { papersMeant } from "../../pipeline/plan/select-papers.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { lookOnly, type CommonOptions, terminalFor, type Setting } from "../process/settings.ts";
import { isOfBuild, papersJson } from "../output/build-report.ts";
import { whyLines } from "../output/paper-lines.ts";
import { exampleLines } from "../output/commander-words.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
// A view is made for each: of a thousand changed fields the rest tells nobody more.
const mostTried = 1000;

/** `shiryo why`: why a paper is or is not made anew. */
export function whyCommand({ words, setExitCode }: Setting): Command {
  return new Command("why")
    .description(words.help.why.does)
    .argument("<paper...>", words.help.why.paper)
    .addHelpText("after", exampleLines(words.help.why.examples, words))
    .action(async (papers: string[], options: CommonOptions) => setExitCode(await why(papers, options)));
}

async function why(asked: readonly string[], options: CommonOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const { plan, problems, reasons } = await build(lookOnly(options, mostTried));
  const meant = plan === null ? { plan: nothing, problems } : papersMeant(plan, asked);
  const explained: Reasons = hasError(meant.problems) ? new Map() : reasons;
  if (options.json) {
    const papers = papersJson(meant.plan, explained, options.lang);
    terminal.out(resultJson({ papers }, meant.problems, options.lang));
  } else {
    terminal.out(whyLines(meant.plan, explained, options.lang));
    // Warnings of the data are for `shiryo check`.
    const told = meant.problems.filter((one) => one.severity === "error" || isOfBuild(one));
    for (const problem of told) terminal.fault(problemLines(problem, terminal));
  }
  return exitCodeFor(meant.problems);
}

const nothing: Plan = { papers: [], orphans: [] };
