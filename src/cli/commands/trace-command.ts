import { toldProblem } from "../../base/problem.ts";
import { Command } from "commander";
import { traceFigure } from "../../tasks/trace/trace-figure.ts";
import { parseQuestion } from "../../view/measure/parse-question.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { problemLines } from "../output/problem-lines.ts";
import { paperTraceLines, traceLines } from "../output/trace-lines.ts";
import { type CommonOptions, inputFolders, terminalFor } from "../process/settings.ts";

type TraceOptions = CommonOptions & { readonly all?: boolean };

/** `shiryo trace`: from a printed figure back to the data and the source document. */
export function traceCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("trace")
    .description("say where a figure is printed, and where it comes from: file and line, source document, or sum")
    .argument("<figure-or-paper>", "a figure as papers print it, or a paper: path, id, number or name")
    .argument("[figure]", "a figure of that paper")
    .option("--all", "leave nothing out where there is much to say")
    .addHelpText("after", examples)
    .action(async (asked: string, figure: string | undefined, options: TraceOptions) =>
      setExitCode(await trace(asked, figure, options)),
    );
}

const examples = `
Examples:
  shiryo trace 2,973,107              who prints this amount, and why
  shiryo trace ▲50,000                a negative figure; -- -50000 does too
  shiryo trace 19.5％                 a rate
  shiryo trace cancer                 every figure of a briefing
  shiryo trace PJ1_医薬品.xlsx 8,920,860
`;

async function trace(asked: string, figure: string | undefined, options: TraceOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const isFigure = figure === undefined && parseQuestion(asked) !== null;
  const result = await traceFigure({
    ...inputFolders(options),
    out: options.out,
    paper: isFigure ? undefined : asked,
    figure: isFigure ? asked : figure,
  });
  const isAll = options.all ?? false;
  if (options.json)
    terminal.out(
      `${JSON.stringify({ ...result, problems: result.problems.map((problem) => toldProblem(problem, "en")) }, null, 2)}\n`,
    );
  else terminal.out(result.figures.length > 0 ? paperTraceLines(result.figures) : traceLines(result, isAll));
  if (!options.json) for (const problem of result.problems) terminal.fault(problemLines(problem, terminal));
  return exitCodeFor(result.problems);
}
