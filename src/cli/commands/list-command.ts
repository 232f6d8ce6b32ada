import { Command } from "commander";
import { planOrRecall } from "../../build/plan/plan-or-recall.ts";
import type { Planned } from "../../build/plan/planned.ts";
import { documentDate } from "../document-date.ts";
import { placedProblems } from "../../load/placed-problems.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCodeFor } from "../exit-code-for.ts";
import { papersJson } from "../output/build-json.ts";
import { isOfBuild } from "../output/build-summary.ts";
import { editLines } from "../output/edit-lines.ts";
import { paperLines } from "../output/paper-lines.ts";
import { problemLines } from "../output/problem-lines.ts";
import type { Terminal } from "../output/terminal.ts";
import { type CommonOptions, inputFolders, terminalFor } from "../settings.ts";

type ListOptions = CommonOptions & { readonly edited?: boolean };

// For a list a few reasons are enough; `shiryo why` tries all.
const mostTried = 40;

/** `shiryo list`: the papers that would be built, with their state. */
export function listCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("list")
    .description("list the papers with their state (fresh, stale, missing, edited, orphaned) and why they are due")
    .option("--edited", "show what was changed by hand: paragraphs of Word files, cells of workbooks")
    .action(async (options: ListOptions) => setExitCode(await list(options)));
}

async function list(options: ListOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const planned = await planOrRecall({
    ...inputFolders(options),
    out: options.out,
    selection: { ids: [] },
    force: false,
    documentDate: documentDate(process.env["SOURCE_DATE_EPOCH"]),
    onPaper: () => {},
  });
  if (options.edited && planned.plan !== null) await tellEdits(planned, options, terminal);
  else await tellPapers(planned, options, terminal);
  return exitCodeFor(planned.problems);
}

async function tellPapers(
  { plan, problems, reasons }: Planned,
  options: ListOptions,
  terminal: Terminal,
): Promise<void> {
  const why = await reasons(mostTried);
  const papers = plan === null ? [] : papersJson(plan, why);
  if (options.json)
    return terminal.out(`${JSON.stringify({ papers, problems: await placedProblems(problems) }, null, 2)}\n`);
  if (plan !== null) terminal.out(paperLines(plan, why));
  for (const problem of problems.filter((one) => one.severity === "error" || isOfBuild(one)))
    terminal.fault(problemLines(problem, terminal));
}

async function tellEdits({ problems, edits }: Planned, options: ListOptions, terminal: Terminal): Promise<void> {
  const edited = await edits();
  if (options.json)
    return terminal.out(`${JSON.stringify({ edited, problems: await placedProblems(problems) }, null, 2)}\n`);
  terminal.out(edited.map((one) => editLines(one, terminal)).join(""));
  if (edited.length === 0) terminal.err("No paper was changed by hand.\n");
}
