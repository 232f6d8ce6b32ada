import { Command } from "commander";
import type { Problem } from "../../base/problem.ts";
import { placedProblems } from "../../load/placed-problems.ts";
import { loadEveryKind } from "../../papers/kinds.ts";
import { checkInputs, loadInputs } from "../../pipeline/inputs/load-inputs.ts";
import { tryPapers } from "../../pipeline/inputs/try-papers.ts";
import type { FixResult } from "../../tasks/fix/fix-dataset.ts";
import { journalProblems } from "../../write/dataset/journals.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { problemCount, problemLines, resultJson } from "../output/problem-lines.ts";
import { type CommonOptions, inputFolders, journalMinute, terminalFor, type Setting } from "../process/settings.ts";

type CheckOptions = CommonOptions & {
  readonly strict?: boolean;
  readonly quick?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
};

/** `shiryo check`: problems of dataset and templates, and what of them can be put right without asking. */
export function checkCommand({ words, setExitCode }: Setting): Command {
  const help = words.help.check;
  return new Command("check")
    .description(help.does)
    .option("--strict", help.strict)
    .option("--quick", help.quick)
    .option("--fix", help.fix)
    .option("--dry-run", help.dryRun)
    .action(async (options: CheckOptions) => setExitCode(await check(options)));
}

async function check(options: CheckOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const fix = options.fix ? await fixed(options) : undefined;
  const inputs = await loadInputs(inputFolders(options));
  const kinds = await loadEveryKind();
  const ofInputs = await checkInputs(inputs, kinds);
  const ofPapers = options.quick ? [] : await tryPapers(inputs, kinds, ofInputs);
  const found = await placedProblems([...ofInputs, ...ofPapers, ...journalProblems(options.data)]);
  const problems = [...(fix?.result.problems ?? []), ...found];
  if (options.json) {
    terminal.out(resultJson({ ...fix?.told }, problems, options.lang));
  } else {
    if (fix !== undefined) terminal.out(fix.lines);
    for (const problem of problems) terminal.out(problemLines(problem, terminal));
    if (fix !== undefined) terminal.err(`${fix.summary}\n`);
    const counts = problemCount(problems, terminal.words);
    terminal.err(`${terminal.words.builds.found({ counts, data: options.data })}\n`);
  }
  const code = exitCodeFor(problems, { strict: options.strict ?? false });
  return code === exitCode.done && fix !== undefined && isLeft(found) ? exitCode.problems : code;
}

async function fixed(
  options: CheckOptions,
): Promise<{ result: FixResult; told: object; lines: string; summary: string }> {
  const { fixDataset } = await import("../../tasks/fix/fix-dataset.ts");
  const { fixLines, fixSummary, toldFixes } = await import("../output/fix-lines.ts");
  const terminal = terminalFor(options);
  const result = await fixDataset({ data: options.data, at: journalMinute(options), write: !options.dryRun });
  return {
    result,
    told: toldFixes(result),
    lines: fixLines(result, terminal),
    summary: fixSummary(result, terminal),
  };
}

/** Whether something that --fix could put right is still there, as after a dry run. */
function isLeft(problems: readonly Problem[]): boolean {
  return problems.some(({ says }) => mended.has(says));
}

const mended: ReadonlySet<string> = new Set([
  "text-look-alike",
  "value-read",
  "file-encoding",
  "yaml-syntax.typed",
  "schema-type.key",
  "schema-unknown-key.typed",
]);
