import { Command } from "commander";
import type { Setting } from "../create-program.ts";
import { exampleLines } from "../output/help-page.ts";
import { type ExitCode, exitCode } from "../process/exit-code.ts";
import { type OutputOptions, outputFlags, writeNamedFile } from "./output-file.ts";
import { type CommonOptions, terminalFor } from "../process/settings.ts";

/** `shiryo reference`: the look of briefings as a Word file to edit. */
export function referenceCommand({ words, setExitCode }: Setting): Command {
  const { help } = words;
  return new Command("reference")
    .description(help.reference.does)
    .option(outputFlags, help.common.outputFile)
    .addHelpText("after", exampleLines(help.reference.examples, words))
    .action(async (options: CommonOptions & OutputOptions) => setExitCode(await reference(options)));
}

async function reference(options: CommonOptions & OutputOptions): Promise<ExitCode> {
  const { outputFile, json } = options;
  const terminal = terminalFor(options);
  if (outputFile === undefined && process.stdout.isTTY) {
    const { isNoText, examples } = terminal.words.help.reference;
    terminal.fault(`${isNoText(Object.keys(examples).join())}\n`);
    return exitCode.wrongUsage;
  }
  const { renderReference } = await import("../../render/word/render-reference.ts");
  const bytes = await renderReference();
  if (outputFile !== undefined) return writeNamedFile(bytes, outputFile, { json, terminal });
  await writeAll(bytes);
  return exitCode.done;
}

/** Wait until the pipe has taken all bytes; the process would else end before. */
function writeAll(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
