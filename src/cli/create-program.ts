import { Command, InvalidArgumentError, Option } from "commander";
import { version } from "../base/version.ts";
import { type ExitCode, exitCode } from "./process/exit-code.ts";
import { helpWidth } from "./output/terminal.ts";

/**
 * The command line for a process's arguments: `setExitCode` is told what the process is to end with.
 *
 * A command's code is loaded when it is asked for: loading all of them takes longer than a build with nothing to do.
 */
export async function createProgram(
  [asked = ""]: readonly string[],
  setExitCode: (code: ExitCode) => void,
): Promise<Command> {
  const program = new Command("shiryo")
    .description("Turn one dataset of research programmes into Word briefings, Excel workbooks and meeting papers.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .configureHelp({ subcommandTerm: (command) => command.name(), displayWidth: helpWidth })
    .helpCommand("help [command]", "show help for a command")
    .showSuggestionAfterError()
    .showHelpAfterError("(shiryo --help shows the commands and options)")
    .exitOverride((error) => {
      throw error;
    })
    .addHelpText("after", examples);
  // Help and the hint for a misspelt name need them all, the version none.
  const isAll = !Object.hasOwn(commands, asked) && !versionFlags.has(asked);
  const wanted = Object.entries(commands).filter(([name]) => isAll || name === asked);
  for (const [, load] of wanted) {
    const command = await load();
    program.addCommand(withCommonOptions(command(setExitCode)).copyInheritedSettings(program));
  }
  return program;
}

const versionFlags: ReadonlySet<string> = new Set(["-V", "--version"]);

/** Every command by its name, in the order of the help. */
const commands = {
  build: async () => (await import("./commands/build-command.ts")).buildCommand,
  check: async () => (await import("./commands/check-command.ts")).checkCommand,
  import: async () => (await import("./commands/import-command.ts")).importCommand,
  export: async () => (await import("./commands/export-command.ts")).exportCommand,
  list: async () => (await import("./commands/list-command.ts")).listCommand,
  review: async () => (await import("./commands/review-command.ts")).reviewCommand,
  undo: async () => (await import("./commands/undo-command.ts")).undoCommand,
  why: async () => (await import("./commands/why-command.ts")).whyCommand,
  audit: async () => (await import("./commands/audit-command.ts")).auditCommand,
  trace: async () => (await import("./commands/trace-command.ts")).traceCommand,
  diff: async () => (await import("./commands/diff-command.ts")).diffCommand,
  packet: async () => (await import("./commands/packet-command.ts")).packetCommand,
  "merge-manifests": async () => (await import("./commands/merge-manifests-command.ts")).mergeManifestsCommand,
  reference: async () => (await import("./commands/reference-command.ts")).referenceCommand,
  init: async () => (await import("./commands/init-command.ts")).initCommand,
  schema: async () => (await import("./commands/schema-command.ts")).schemaCommand,
} as const;

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
  shiryo why cancer                   why a paper is due
  shiryo check                        what is wrong with data and templates
  shiryo import plan.pdf --into new   a dataset from the ministry's document
  shiryo export -o dataset.json       the dataset as JSON
  shiryo diff HEAD                    what changed since the last commit

Exit codes: ${exitCode.done} done, ${exitCode.problems} problems in data or templates,
  ${exitCode.wrongUsage} wrong usage, ${exitCode.couldNotRun} could not run,
  ${exitCode.interrupted} and ${exitCode.terminated} ended by SIGINT (Ctrl-C) and SIGTERM.
`;
