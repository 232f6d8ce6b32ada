import { Command } from "commander";
import { jsonPieces } from "../../base/json-pieces.ts";
import { newestSchema } from "../../model/schema-version.ts";
import { checkInputs, loadInputs } from "../../pipeline/inputs/load-inputs.ts";
import type { Setting } from "../create-program.ts";
import { type ExitCode, exitCode } from "../process/exit-code.ts";
import { type OutputOptions, outputFlags, writeNamedFile } from "./output-file.ts";
import { exampleLines } from "../output/help-page.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import { type CommonOptions, inputFolders, terminalFor } from "../process/settings.ts";

/** `shiryo export`: the dataset as JSON. */
export function exportCommand({ words, setExitCode }: Setting): Command {
  const { help } = words;
  return new Command("export")
    .description(help.export.does)
    .option(outputFlags, help.common.outputFile)
    .addHelpText("after", exampleLines(help.export.examples, words))
    .action(async (options: CommonOptions & OutputOptions) => setExitCode(await exportDataset(options)));
}

async function exportDataset(options: CommonOptions & OutputOptions): Promise<ExitCode> {
  const { outputFile, json } = options;
  const terminal = terminalFor(options);
  const inputs = await loadInputs(inputFolders(options));
  const { dataset } = inputs;
  if (dataset !== null) {
    const pieces = jsonPieces({ schemaVersion: newestSchema, ...dataset });
    if (outputFile !== undefined) return writeNamedFile(bytesOf(pieces), outputFile, { json, terminal });
    for (const piece of pieces) terminal.out(piece);
    return exitCode.done;
  }
  const problems = await checkInputs(inputs, []);
  if (options.json) terminal.out(resultJson({}, problems, options.lang));
  else for (const problem of problems) terminal.fault(problemLines(problem, terminal));
  return exitCode.problems;
}

/** A text of thousands of programmes would be longer than a text can be. */
function bytesOf(pieces: Iterable<string>): Buffer {
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
}
