import { Command } from "commander";
import { type ExitCode, exitCode } from "../process/exit-code.ts";
import type { CommonOptions } from "../process/settings.ts";

/** `shiryo reference`: the look of briefings as a Word file to edit. */
export function referenceCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("reference")
    .description("print reference.docx: fonts, sizes and page set-up of the briefings, to edit in Word")
    .addHelpText("after", "\nExample:\n  shiryo reference > templates/reference.docx\n")
    .action(async (_options: CommonOptions) => setExitCode(await reference()));
}

async function reference(): Promise<ExitCode> {
  if (process.stdout.isTTY) {
    process.stderr.write(
      "a Word file is no text: send it to a file, as in\n  shiryo reference > templates/reference.docx\n",
    );
    return exitCode.wrongUsage;
  }
  const { renderReference } = await import("../../render/word/render-reference.ts");
  await writeAll(await renderReference());
  return exitCode.done;
}

/** Wait until the pipe has taken all bytes; the process would else end before. */
function writeAll(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
