import { Command, InvalidArgumentError, Option } from "commander";
import { version } from "../base/version.ts";
import { buildCommand } from "./commands/build-command.ts";
import { checkCommand } from "./commands/check-command.ts";
import { exportCommand } from "./commands/export-command.ts";
import { importCommand } from "./commands/import-command.ts";
import { listCommand } from "./commands/list-command.ts";
import { referenceCommand } from "./commands/reference-command.ts";
import { schemaCommand } from "./commands/schema-command.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";

/** The command line: `setExitCode` is told what the process is to end with. */
export function createProgram(setExitCode: (code: ExitCode) => void): Command {
  const program = new Command("shiryo")
    .description("Turn one dataset of research programmes into Word briefings, Excel workbooks and meeting papers.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show help for a command")
    .showSuggestionAfterError()
    .showHelpAfterError("(shiryo --help shows the commands and options)")
    .exitOverride((error) => {
      throw error;
    })
    .addHelpText("after", examples);
  for (const command of commands) {
    program.addCommand(withCommonOptions(command(setExitCode)).copyInheritedSettings(program));
  }
  return program;
}

const commands = [
  buildCommand,
  checkCommand,
  importCommand,
  exportCommand,
  listCommand,
  referenceCommand,
  schemaCommand,
];

function withCommonOptions(command: Command): Command {
  return command
    .addOption(new Option("--data <dir>", "folder of the dataset").default("data").argParser(folderName))
    .addOption(
      new Option(
        "--templates <dir>",
        "folder of your own templates (default: templates, else the built-in ones)",
      ).argParser(folderName),
    )
    .addOption(new Option("--out <dir>", "folder for the papers").default("out").argParser(folderName))
    .option("--json", "print the result as JSON")
    .option("--quiet", "print nothing but results")
    .option("--no-color", "print without colours");
}

function folderName(name: string): string {
  if (name.trim() === "") throw new InvalidArgumentError("It must name a folder.");
  return name;
}

const examples = `
Examples:
  shiryo build                        every paper that is due
  shiryo build cancer                 the briefing of one programme
  shiryo build --only workbooks       the workbooks
  shiryo check                        what is wrong with data and templates
  shiryo import plan.pdf --into new   a dataset from the ministry's document
  shiryo export > dataset.json        the dataset as JSON

Exit codes: ${exitCode.done} done, ${exitCode.problems} problems in data or templates, ${exitCode.wrongUsage} wrong usage, ${exitCode.couldNotRun} could not run.
`;
