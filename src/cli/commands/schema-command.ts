import { Command } from "commander";
import { jsonSchemas } from "../../model/json-schemas.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";
import { type ExitCode, exitCode } from "../process/exit-code.ts";
import { type CommonOptions, terminalFor } from "../process/settings.ts";

/** `shiryo schema`: JSON Schemas of the dataset's files, for editors. */
export function schemaCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("schema")
    .description("print the JSON Schemas of the dataset's files, or write them as files that editors can use")
    .option("--into <dir>", "write dataset.schema.json, projects.schema.json … there")
    .addHelpText("after", "\nExample:\n  shiryo schema --into .vscode/schemas\n")
    .action(async (options: CommonOptions & { into?: string }) => setExitCode(await schema(options)));
}

async function schema(options: CommonOptions & { readonly into?: string }): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const schemas = jsonSchemas();
  if (options.into === undefined) {
    terminal.out(`${JSON.stringify(schemas, null, 2)}\n`);
    return exitCode.done;
  }
  for (const [name, one] of Object.entries(schemas)) {
    const path = `${options.into}/${name}.schema.json`;
    await writeFileWhole(path, `${JSON.stringify(one, null, 2)}\n`);
    terminal.err(`${path}\n`);
  }
  return exitCode.done;
}
