import { Command } from "commander";
import { type ExitCode, exitCode } from "../process/exit-code.ts";
import { type OutputOptions, outputFlags, outputHelp, writeNamedFile } from "./output-file.ts";
import { type CommonOptions, terminalFor } from "../process/settings.ts";

/** `shiryo reference`: the look of briefings as a Word file to edit. */
export function referenceCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("reference")
    .description("print reference.docx: fonts, sizes and page set-up of the briefings, to edit in Word")
    .option(outputFlags, outputHelp)
    .addHelpText("after", `\nExample:\n  ${example}\n`)
    .action(async (options: CommonOptions & OutputOptions) => setExitCode(await reference(options)));
}

const example = "shiryo reference -o templates/reference.docx";

async function reference(options: CommonOptions & OutputOptions): Promise<ExitCode> {
  const { outputFile, json } = options;
  if (outputFile === undefined && process.stdout.isTTY) {
    process.stderr.write(`a Word file is no text: write it into a file, as in\n  ${example}\n`);
    return exitCode.wrongUsage;
  }
  const { renderReference } = await import("../../render/word/render-reference.ts");
  const bytes = await renderReference();
  if (outputFile !== undefined) return writeNamedFile(bytes, outputFile, { json, terminal: terminalFor(options) });
  await writeAll(bytes);
  return exitCode.done;
}

/** Wait until the pipe has taken all bytes; the process would else end before. */
function writeAll(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
