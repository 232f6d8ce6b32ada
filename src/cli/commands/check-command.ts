import { toldProblem } from "../../base/problem.ts";
import { Command } from "commander";
import { placedProblems } from "../../load/placed-problems.ts";
import { loadEveryKind } from "../../papers/kinds.ts";
import { checkInputs, loadInputs } from "../../pipeline/inputs/load-inputs.ts";
import { journalProblems } from "../../write/dataset/journal-problems.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { problemCount, problemLines } from "../output/problem-lines.ts";
import { type CommonOptions, inputFolders, terminalFor } from "../process/settings.ts";

/** `shiryo check`: problems of dataset and templates. */
export function checkCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("check")
    .description("look for problems in the dataset and the templates, and write nothing")
    .option("--strict", "take warnings for errors")
    .action(async (options: CommonOptions & { strict?: boolean }) => setExitCode(await check(options)));
}

async function check(options: CommonOptions & { readonly strict?: boolean }): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const inputs = await loadInputs(inputFolders(options));
  const found = await checkInputs(inputs, await loadEveryKind());
  const problems = await placedProblems([...found, ...journalProblems(options.data)]);
  if (options.json) terminal.out(`${JSON.stringify({ problems: problems.map(toldProblem) }, null, 2)}\n`);
  else for (const problem of problems) terminal.out(problemLines(problem, terminal));
  if (!options.json) terminal.err(`${problemCount(problems)} in ${options.data}/\n`);
  return exitCodeFor(problems, { strict: options.strict ?? false });
}
