import { Command } from "commander";
import { planPapers } from "../../build/plan-papers.ts";
import { documentDate } from "../document-date.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCodeFor } from "../exit-code-for.ts";
import { problemLines } from "../output/problem-lines.ts";
import { tableLines } from "../output/table-lines.ts";
import { type CommonOptions, inputFolders, terminalFor } from "../settings.ts";

/** `shiryo list`: the papers that would be built, with their state. */
export function listCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("list")
    .description("list the papers: state, id, path (fresh, stale, missing, edited; left = nobody wants it any more)")
    .action(async (options: CommonOptions) => setExitCode(await list(options)));
}

async function list(options: CommonOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const { plan, problems } = await planPapers({
    ...inputFolders(options),
    out: options.out,
    selection: { ids: [] },
    force: false,
    documentDate: documentDate(process.env["SOURCE_DATE_EPOCH"]),
    onPaper: () => {},
  });
  const rows = [
    ...(plan?.papers.map(({ paper, state }) => ({ state, id: paper.id, path: paper.path })) ?? []),
    ...(plan?.orphans.map(({ path }) => ({ state: "left", id: "", path })) ?? []),
  ];
  if (options.json) terminal.out(`${JSON.stringify({ papers: rows, problems }, null, 2)}\n`);
  else terminal.out(tableLines(rows.map((row) => [row.state, row.id, row.path])));
  if (plan === null) for (const problem of problems) terminal.fault(problemLines(problem, terminal));
  return exitCodeFor(problems);
}
