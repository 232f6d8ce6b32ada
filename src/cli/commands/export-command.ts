import { toldProblem } from "../../base/problem.ts";
import { Command } from "commander";
import { jsonPieces } from "../../base/json-pieces.ts";
import { newestSchema } from "../../model/schema-version.ts";
import { checkInputs, loadInputs } from "../../pipeline/inputs/load-inputs.ts";
import { type ExitCode, exitCode } from "../process/exit-code.ts";
import { problemLines } from "../output/problem-lines.ts";
import { type CommonOptions, inputFolders, terminalFor } from "../process/settings.ts";

/** `shiryo export`: the dataset as JSON. */
export function exportCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("export")
    .description("print the whole dataset as JSON")
    .action(async (options: CommonOptions) => setExitCode(await exportDataset(options)));
}

async function exportDataset(options: CommonOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const inputs = await loadInputs(inputFolders(options));
  const { dataset } = inputs;
  if (dataset !== null) {
    for (const piece of jsonPieces({ schemaVersion: newestSchema, ...dataset })) terminal.out(piece);
    return exitCode.done;
  }
  const problems = await checkInputs(inputs, []);
  if (options.json) terminal.out(`${JSON.stringify({ problems: problems.map(toldProblem) }, null, 2)}\n`);
  else for (const problem of problems) terminal.fault(problemLines(problem, terminal));
  return exitCode.problems;
}
