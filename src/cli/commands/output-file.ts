import type { Problem } from "../../base/problem.ts";
import { writeOutput } from "../../write/write-output.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import type { Terminal } from "../output/terminal.ts";

/** The flags of a command that prints a file: a shell's `>` may write it in other characters, as that of Windows does. */
export const outputFlags = "-o, --output-file <file>";

export type OutputOptions = { readonly outputFile?: string };

/** Write what would be printed into the file that was named, and say so. */
export async function writeNamedFile(bytes: Uint8Array | string, file: string, telling: Telling): Promise<ExitCode> {
  const problem = await writeOutput(file, bytes);
  if (problem !== undefined) return tellNotWritten(problem, telling);
  telling.terminal.err(`${telling.terminal.words.builds.written(file)}\n`);
  return exitCode.done;
}

type Telling = { readonly json: boolean | undefined; readonly terminal: Terminal };

/** Say why a file was not written, as JSON too. */
export function tellNotWritten(problem: Problem, { json, terminal }: Telling): ExitCode {
  if (json) terminal.out(resultJson({}, [problem], terminal.lang));
  else terminal.fault(problemLines(problem, terminal));
  return exitCodeFor([problem]);
}
