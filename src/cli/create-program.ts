import { Command, InvalidArgumentError, Option } from "commander";
import { version } from "../base/version.ts";
import type { CommandWords } from "../words/command-words.ts";
import { type Language, languages } from "../words/language.ts";
import { exampleLines, helpPage, usageError } from "./output/commander-words.ts";
import { exitCode } from "./process/exit-code.ts";
import type { Setting } from "./process/settings.ts";

/**
 * The command line for a process's arguments.
 *
 * A command's code is loaded when it is asked for: loading all of them takes longer than a build with nothing to do.
 */
export async function createProgram([asked = ""]: readonly string[], setting: Setting): Promise<Command> {
  const program = emptyProgram(setting);
  // Help and the hint for a misspelt name need them all, the version none.
  const isAll = !Object.hasOwn(commands, asked) && !versionFlags.has(asked);
  const wanted = Object.entries(commands).filter(([name]) => isAll || name === asked);
  for (const [, load] of wanted) {
    const command = await load();
    program.addCommand(withCommonOptions(command(setting), setting).copyInheritedSettings(program));
  }
  return program;
}

const versionFlags: ReadonlySet<string> = new Set(["-V", "--version"]);

function emptyProgram({ lang, words }: Setting): Command {
  const { help, usage } = words;
  return new Command("shiryo")
    .description(help.shiryo.does)
    .version(version, "-V, --version", help.shiryo.version)
    .addOption(langOption(lang, words))
    .helpOption("-h, --help", help.shiryo.help)
    .configureHelp(helpPage(words))
    .configureOutput({ outputError: (said, write) => write(`${usageError(said.trimEnd(), usage)}\n`) })
    .helpCommand("help [command]", help.shiryo.helpCommand)
    .showSuggestionAfterError()
    .showHelpAfterError(help.shiryo.hint)
    .exitOverride((error) => {
      throw error;
    })
    .addHelpText("after", `${exampleLines(help.shiryo.examples, words)}\n${help.shiryo.exitCodes(exitCode)}\n`);
}

/** Every command by its name, in the order of the help. */
const commands = {
  build: async () => (await import("./commands/build-command.ts")).buildCommand,
  check: async () => (await import("./commands/check-command.ts")).checkCommand,
  import: async () => (await import("./commands/import-command.ts")).importCommand,
  export: async () => (await import("./commands/file-commands.ts")).exportCommand,
  list: async () => (await import("./commands/list-command.ts")).listCommand,
  review: async () => (await import("./commands/review-command.ts")).reviewCommand,
  undo: async () => (await import("./commands/undo-command.ts")).undoCommand,
  why: async () => (await import("./commands/why-command.ts")).whyCommand,
  audit: async () => (await import("./commands/audit-command.ts")).auditCommand,
  trace: async () => (await import("./commands/trace-command.ts")).traceCommand,
  diff: async () => (await import("./commands/diff-command.ts")).diffCommand,
  packet: async () => (await import("./commands/packet-command.ts")).packetCommand,
  "merge-manifests": async () => (await import("./commands/merge-manifests-command.ts")).mergeManifestsCommand,
  reference: async () => (await import("./commands/file-commands.ts")).referenceCommand,
  init: async () => (await import("./commands/init-command.ts")).initCommand,
  schema: async () => (await import("./commands/file-commands.ts")).schemaCommand,
} as const;

function withCommonOptions(command: Command, { lang, words }: Setting): Command {
  const { common } = words.usage;
  const folderName = folderNameIn(words);
  return command
    .addOption(new Option("--data <dir>", common.data).default("data").argParser(folderName))
    .addOption(new Option("--templates <dir>", common.templates).argParser(folderName))
    .addOption(new Option("--out <dir>", common.out).default("out").argParser(folderName))
    .addOption(langOption(lang, words))
    .option("--json", common.json)
    .option("--quiet", common.quiet)
    .option("--no-color", common.noColor);
}

/** It is looked for before the command line is read; where it is not there, its value is what was found instead. */
function langOption(lang: Language, { usage }: CommandWords): Option {
  return new Option("--lang <code>", usage.common.lang).choices(languages).default(lang, usage.common.langDefault);
}

function folderNameIn({ usage }: CommandWords): (name: string) => string {
  return (name) => {
    if (name.trim() === "") throw new InvalidArgumentError(usage.noFolder);
    return name;
  };
}
