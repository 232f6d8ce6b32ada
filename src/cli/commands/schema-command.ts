import { Command, Option } from "commander";
import { jsonSchemas } from "../../model/json-schemas.ts";
import { writeOutput } from "../../write/write-output.ts";
import type { Setting } from "../create-program.ts";
import { exampleLines } from "../output/help-page.ts";
import { type OutputOptions, outputFlags, tellNotWritten, writeNamedFile } from "./output-file.ts";
import { type ExitCode, exitCode } from "../process/exit-code.ts";
import { type CommonOptions, terminalFor } from "../process/settings.ts";

/** `shiryo schema`: JSON Schemas of the dataset's files, for editors. */
export function schemaCommand({ words, setExitCode }: Setting): Command {
  const { help } = words;
  return new Command("schema")
    .description(help.schema.does)
    .addOption(new Option("--into <dir>", help.schema.into).conflicts("outputFile"))
    .option(outputFlags, help.common.outputFile)
    .addHelpText("after", exampleLines(help.schema.examples, words))
    .action(async (options: SchemaOptions) => setExitCode(await schema(options)));
}

type SchemaOptions = CommonOptions & OutputOptions & { readonly into?: string };

async function schema(options: SchemaOptions): Promise<ExitCode> {
  const { into, outputFile, json } = options;
  const terminal = terminalFor(options);
  if (into !== undefined) return writeSchemas(into, options);
  const text = `${JSON.stringify(jsonSchemas(options.lang), null, 2)}\n`;
  if (outputFile !== undefined) return writeNamedFile(text, outputFile, { json, terminal });
  terminal.out(text);
  return exitCode.done;
}

async function writeSchemas(into: string, options: SchemaOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  for (const [name, one] of Object.entries(jsonSchemas(options.lang))) {
    const path = `${into}/${name}.schema.json`;
    const problem = await writeOutput(path, `${JSON.stringify(one, null, 2)}\n`);
    if (problem !== undefined) return tellNotWritten(problem, { json: options.json, terminal });
    terminal.err(`${path}\n`);
  }
  return exitCode.done;
}
