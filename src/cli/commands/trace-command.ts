import { Command } from "commander";
import { traceFigure } from "../../tasks/trace/trace-figure.ts";
import { inOneLanguage } from "../../pipeline/in-each-language.ts";
import { parseQuestion } from "../../view/measure/parse-question.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { exampleLines } from "../output/commander-words.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import { paperTraceLines, traceLines } from "../output/trace-lines.ts";
import { type CommonOptions, inputFolders, terminalFor, type Setting } from "../process/settings.ts";
import { standard } from "../../words/paper-words.ts";

type TraceOptions = CommonOptions & { readonly all?: boolean };

/** `shiryo trace`: from a printed figure back to the data and the source document. */
export function traceCommand({ words, setExitCode }: Setting): Command {
  const help = words.help.trace;
  return new Command("trace")
    .description(help.does)
    .argument("<figure-or-paper>", help.asked)
    .argument("[figure]", help.figure)
    .option("--all", help.all)
    .addHelpText("after", exampleLines(help.examples, words))
    .action(async (asked: string, figure: string | undefined, options: TraceOptions) =>
      setExitCode(await trace(asked, figure, options)),
    );
}

async function trace(asked: string, figure: string | undefined, options: TraceOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const isFigure =
    figure === undefined && Object.values(standard).some((words) => parseQuestion(asked, words) !== null);
  const question = { paper: isFigure ? undefined : asked, figure: isFigure ? asked : figure };
  const result = await inOneLanguage({ ...inputFolders(options), out: options.out, ...question }, traceFigure);
  const isAll = options.all ?? false;
  if (options.json) terminal.out(resultJson(result, result.problems, options.lang));
  else if (result.figures.length > 0) terminal.out(paperTraceLines(result.figures, terminal));
  else terminal.out(traceLines(result, { isAll, terminal }));
  if (!options.json) for (const problem of result.problems) terminal.fault(problemLines(problem, terminal));
  return exitCodeFor(result.problems);
}
