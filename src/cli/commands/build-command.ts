import { Command, InvalidArgumentError, Option } from "commander";
import { buildJson } from "../output/build-json.ts";
import { type BuildReport, buildSummary, isOfBuild } from "../output/build-summary.ts";
import { paperKinds } from "../../build/paper/paper.ts";
import { parseShard, type Shard } from "../../build/shard/shard.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCodeFor } from "../exit-code-for.ts";
import { type BuildOptions, buildOnce } from "./build-once.ts";
import { problemLines } from "../output/problem-lines.ts";
import type { Terminal } from "../output/terminal.ts";
import { terminalFor } from "../settings.ts";

/** `shiryo build`: dataset → papers. */
export function buildCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("build")
    .description("make the papers that are due: all of them, or those of some programmes or PJs")
    .argument("[id...]", "programme or PJ: id, number or name")
    .addOption(new Option("--only <kind>", "one kind of paper").choices([...paperKinds]))
    .option("--project <pj>", "papers of one PJ, such as pj5")
    .addOption(
      new Option(
        "--on-edited <what>",
        "papers changed by hand: leave them, write the new version beside them, or replace them and keep a copy (default: beside)",
      ).choices(["keep", "beside", "replace"]),
    )
    .option("--force", "make fresh papers too; without --on-edited, replace papers changed by hand (a copy is kept)")
    .option("--dry-run", "say what would be made, and write nothing")
    .option("--csv", "write the data of each workbook as CSV beside it, and keep that up to date from now on")
    .option("--pdf", "join the papers of each meeting in one PDF, with LibreOffice")
    .option("--soffice <path>", "LibreOffice's program, where it is not on PATH")
    .addOption(
      new Option(
        "--against <old>",
        "make 見え消し instead: briefings that differ from an older dataset (folder, git revision, JSON or packet)",
      ).conflicts("shard"),
    )
    .addOption(
      new Option("--marks <how>", "見え消し as revisions of Word, or as visible formatting for paper")
        .choices(["revisions", "visible"])
        .default("revisions"),
    )
    .addOption(new Option("--who <name>", "author of the revisions").default("Shiryo").argParser(authorName))
    .option("--no-audit", "do not read the new papers again to hold their figures against the data")
    .option("--watch", "build again whenever data or templates change, until Ctrl-C")
    .addOption(
      new Option("--shard <i/n>", "the i-th of n parts of the papers, for builds spread over machines").argParser(
        shardOf,
      ),
    )
    .addHelpText("after", examples)
    .action(async (ids: string[], options: BuildOptions, command: Command) => {
      refuseIdleOptions(options, command);
      setExitCode(await build(ids, options));
    });
}

const examples = `
Examples:
  shiryo build                        every paper that is due
  shiryo build dementia 9             the briefings of two programmes
  shiryo build --project pj5          papers of one PJ
  shiryo build --only workbooks       the workbooks
  shiryo build --only packets --pdf   the papers of meetings, joined in a PDF
  shiryo build --force                all papers, whatever their state
  shiryo build --against HEAD~1       briefings with what changed since
  shiryo build --watch                again after every change
`;

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (shard === null) throw new InvalidArgumentError("It must be a part and the number of parts, such as 1/4.");
  return shard;
}

function authorName(name: string): string {
  if (name.trim() === "" || /\p{Cc}/u.test(name)) throw new InvalidArgumentError("It must be a name.");
  return name;
}

/** Who asks for marks and gets none would take the papers for marked ones. */
function refuseIdleOptions({ against }: BuildOptions, command: Command): void {
  const idle = ["marks", "who"].find((name) => command.getOptionValueSource(name) === "cli");
  if (against === undefined && idle !== undefined) command.error(`error: option '--${idle}' goes with '--against OLD'`);
}

async function build(ids: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  if (!options.watch) return await report(await buildOnce(ids, options, { terminal }), options, terminal);
  const { watchBuild } = await import("./watch-build.ts");
  return watchBuild({
    options,
    terminal,
    // What is forced is forced once: after that, what changes is due.
    buildOnce: ({ isFirst, signal }) =>
      buildOnce(ids, { ...options, force: isFirst && options.force === true }, { terminal, signal }),
  });
}

async function report(reported: BuildReport, options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const { problems, result } = reported;
  if (options.json) {
    terminal.out(`${JSON.stringify(await buildJson(reported), null, 2)}\n`);
    return exitCodeFor(problems);
  }
  const told = problems.filter(
    (problem) => problem.severity === "error" || isOfBuild(problem) || result?.problems.includes(problem),
  );
  for (const problem of told) terminal.fault(problemLines(problem, terminal));
  terminal.err(buildSummary(reported, options.out));
  return exitCodeFor(problems);
}
