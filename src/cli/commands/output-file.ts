import { type Problem, toldProblem } from "../../base/problem.ts";
import { writeOutput } from "../../write/write-output.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { problemLines } from "../output/problem-lines.ts";
import type { Terminal } from "../output/terminal.ts";

/** The flags of a command that prints a file: a shell's `>` may write it in other characters, as that of Windows does. */
export const outputFlags = "-o, --output-file <file>";
export const outputHelp = "write it into this file, whole, instead of printing it";

export type OutputOptions = { readonly outputFile?: string };

/** Write what would be printed into the file that was named, and say so. */
export async function writeNamedFile(bytes: Uint8Array | string, file: string, telling: Telling): Promise<ExitCode> {
  const problem = await writeOutput(file, bytes);
  if (problem !== undefined) return tellNotWritten(problem, telling);
  telling.terminal.err(`written: ${file}\n`);
  return exitCode.done;
}

type Telling = { readonly json: boolean | undefined; readonly terminal: Terminal };

/** Say why a file was not written, as JSON too. */
export function tellNotWritten(problem: Problem, { json, terminal }: Telling): ExitCode {
  if (json) terminal.out(`${JSON.stringify({ problems: [toldProblem(problem, "en")] }, null, 2)}\n`);
  else terminal.fault(problemLines(problem, terminal));
  return exitCodeFor([problem]);
}
