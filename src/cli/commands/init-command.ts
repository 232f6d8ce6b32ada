import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { type InitialFile, initDataset, initialFiles, sampleFiles } from "../../tasks/init/init-dataset.ts";
import { packageFolder } from "../../load/package-folder.ts";
import { type ExitCode, exitCode } from "../process/exit-code.ts";
import { type CommonOptions, terminalFor } from "../process/settings.ts";

type InitOptions = CommonOptions & { readonly fiscalYear?: number; readonly sample?: Sample };

type Sample = keyof typeof sampleFolders;

/** The datasets that come with Shiryo, and where each stands in its package. */
const sampleFolders = { amed: "data" };

/** `shiryo init`: a new dataset to start from. */
export function initCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("init")
    .description("write a small example dataset into an empty folder, to start from")
    .argument("<dir>", "folder of the new dataset")
    .addOption(
      new Option("--fiscal-year <year>", "the fiscal year that is planned (default: the next one)").argParser(yearOf),
    )
    .addOption(
      new Option("--sample <name>", "write a real dataset instead: the 29 research programmes of AMED")
        .choices(Object.keys(sampleFolders))
        .conflicts("fiscalYear"),
    )
    .addHelpText("after", "\nExample:\n  shiryo init mydata && shiryo build --data mydata\n")
    .action(async (dir: string, options: InitOptions) => setExitCode(await init(dir, options)));
}

async function init(dir: string, options: InitOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const files = await initDataset(dir, newFiles(options), new Date());
  if (files === null) throw new InvalidArgumentError(`${dir} is not empty; name a folder that is empty or new`);
  if (options.json) terminal.out(`${JSON.stringify({ files }, null, 2)}\n`);
  else terminal.err(`${files.map((path) => `${dir}/${path}\n`).join("")}Now: shiryo build --data ${dir}\n`);
  return exitCode.done;
}

function newFiles({ sample, fiscalYear }: InitOptions): InitialFile[] {
  if (sample !== undefined) return sampleFiles(join(packageFolder(), sampleFolders[sample]));
  return initialFiles(fiscalYear ?? nextFiscalYear(new Date()));
}

/** Fiscal years begin in April; in each, the next is planned. */
function nextFiscalYear(today: Date): number {
  return today.getMonth() >= 3 ? today.getFullYear() + 1 : today.getFullYear();
}

function yearOf(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new InvalidArgumentError("It must be a year such as 2026.");
  return Number(text);
}
