import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { type InitialFile, initDataset, initialFiles, sampleFiles } from "../../tasks/init/init-dataset.ts";
import { packageFolder } from "../../load/package-folder.ts";
import type { CommandWords } from "../../words/command-words.ts";
import { exampleLines } from "../output/commander-words.ts";
import { type ExitCode, exitCode } from "../process/exit-code.ts";
import { type CommonOptions, terminalFor, type Setting } from "../process/settings.ts";

type InitOptions = CommonOptions & { readonly fiscalYear?: number; readonly sample?: Sample };

type Sample = keyof typeof sampleFolders;

/** The datasets that come with Shiryo, and where each stands in its package. */
const sampleFolders = { amed: "data" };

/** `shiryo init`: a new dataset to start from. */
export function initCommand({ words, setExitCode }: Setting): Command {
  const help = words.help.init;
  return new Command("init")
    .description(help.does)
    .argument("<dir>", help.dir)
    .addOption(new Option("--fiscal-year <year>", help.fiscalYear).argParser(yearIn(words)))
    .addOption(new Option("--sample <name>", help.sample).choices(Object.keys(sampleFolders)).conflicts("fiscalYear"))
    .addHelpText("after", exampleLines(help.examples, words))
    .action(async (dir: string, options: InitOptions) => setExitCode(await init(dir, options)));
}

async function init(dir: string, options: InitOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const files = await initDataset(dir, newFiles(options), new Date());
  if (files === null) throw new InvalidArgumentError(terminal.words.usage.notEmpty(dir));
  if (options.json) terminal.out(`${JSON.stringify({ files }, null, 2)}\n`);
  else terminal.err(`${files.map((path) => `${dir}/${path}\n`).join("")}${terminal.words.changes.init.next(dir)}\n`);
  return exitCode.done;
}

function newFiles({ sample, fiscalYear, lang }: InitOptions): InitialFile[] {
  if (sample !== undefined) return sampleFiles(join(packageFolder(), sampleFolders[sample]), lang);
  return initialFiles(fiscalYear ?? nextFiscalYear(new Date()), lang);
}

/** Fiscal years begin in April; in each, the next is planned. */
function nextFiscalYear(today: Date): number {
  return today.getMonth() >= 3 ? today.getFullYear() + 1 : today.getFullYear();
}

function yearIn({ usage }: CommandWords): (text: string) => number {
  return (text) => {
    if (!/^20\d\d$/.test(text)) throw new InvalidArgumentError(usage.noYear);
    return Number(text);
  };
}
