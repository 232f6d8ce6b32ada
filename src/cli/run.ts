import { commandWords } from "../words/command-words.ts";
import { createProgram } from "./create-program.ts";
import { exitCode, failureCode } from "./process/exit-code.ts";
import { spokenLanguage } from "./process/settings.ts";

/** Run the command line of this process. */
export async function run(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endOnBrokenStream);
  const args = process.argv.slice(2);
  const lang = spokenLanguage(args, process.env);
  try {
    refuseLostFolder();
    const program = await createProgram(args, { lang, words: commandWords(lang), setExitCode });
    await program.parseAsync();
  } catch (error) {
    process.exitCode = failureCode(error, { isJson: args.includes("--json"), lang });
  }
}

function setExitCode(code: number): void {
  process.exitCode = code;
}

/**
 * In a working folder that was deleted, making a folder would try for ever.
 *
 * @throws the system's error
 */
function refuseLostFolder(): void {
  process.cwd();
}

/** `shiryo export | head` closes the pipe early, which is no fault; a full disk behind `>` is one. */
function endOnBrokenStream(error: NodeJS.ErrnoException): never {
  process.exit(error.code === "EPIPE" ? exitCode.done : exitCode.couldNotRun);
}
