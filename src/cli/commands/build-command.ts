import { Command, Option } from "commander";
import { kindNames } from "../../papers/kinds.ts";
import type { BuildReport, BuildRequest, OnEdited } from "../../pipeline/plan/build-request.ts";
import { buildOrRecall } from "../../pipeline/recall-build.ts";
import { documentDate, type CommonOptions, inputFolders, terminalFor } from "../process/settings.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { stoppedBy, stoppedCode, stopSignal } from "../process/stop-signal.ts";
import { buildJson, buildSummary, isOfBuild, stoppedSummary } from "../output/build-report.ts";
import { problemLines } from "../output/problem-lines.ts";
import { progressBar, type Terminal } from "../output/terminal.ts";
import { addedOptions, withAdditions } from "./build-additions.ts";

export type BuildOptions = CommonOptions & {
  readonly only?: string;
  readonly project?: string;
  readonly force?: boolean;
  readonly onEdited?: OnEdited;
  readonly dryRun?: boolean;
  readonly csv?: boolean;
  readonly pdf?: boolean;
  readonly soffice?: string;
  readonly audit: boolean;
  readonly watch?: boolean;
};

/** `shiryo build`: dataset → papers. */
export function buildCommand(setExitCode: (code: ExitCode) => void): Command {
  const command = new Command("build")
    .description("make the papers that are due: all of them, or those of some programmes or PJs")
    .argument("[id...]", "programme or PJ: id, number or name")
    .addOption(new Option("--only <kind>", "one kind of paper").choices([...kindNames]))
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
    .option("--no-audit", "do not read the new papers again to hold their figures against the data")
    .option("--watch", "build again whenever data or templates change, until Ctrl-C")
    .addHelpText("after", examples);
  for (const option of addedOptions()) command.addOption(option);
  return command.action(async (ids: string[], options: BuildOptions) =>
    setExitCode(await buildOnceOrWatch({ ids, options, command })),
  );
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

/** A command line of `shiryo build`. */
type Asked = { readonly ids: readonly string[]; readonly options: BuildOptions; readonly command: Command };

async function buildOnceOrWatch(asked: Asked): Promise<ExitCode> {
  const { options } = asked;
  const terminal = terminalFor(options);
  if (!options.watch) {
    const signal = stopSignal();
    return await report(await buildOnce(asked, { terminal, signal }), { options, terminal, signal });
  }
  const { watchBuild } = await import("./watch-build.ts");
  // What is forced is forced once: after that, what changes is due.
  const ofRound = (isFirst: boolean) => ({
    ...asked,
    options: { ...options, force: isFirst && options.force === true },
  });
  return watchBuild({
    options,
    terminal,
    buildOnce: ({ isFirst, signal }) => buildOnce(ofRound(isFirst), { terminal, signal }),
  });
}

type Surroundings = { readonly terminal: Terminal; readonly signal: AbortSignal };

async function buildOnce(asked: Asked, { terminal, signal }: Surroundings): Promise<BuildReport> {
  const progress = await progressBar(terminal, () => performance.now());
  const request = { ...requestOf(asked), onPaper: progress.step, signal };
  // A bar that is not stopped leaves the terminal without a cursor.
  return withAdditions(request, asked.command, buildOrRecall).finally(progress.stop);
}

// A view is made for each changed field that is tried, of each paper that is due.
const mostTried = 40;

function requestOf({ ids, options }: Asked): BuildRequest {
  const { out, only, project, onEdited, soffice, force = false, csv = false, pdf = false } = options;
  return {
    ...inputFolders(options),
    out,
    selection: { ids, only, project },
    force,
    onEdited,
    csv,
    pdf,
    soffice,
    documentDate: documentDate(process.env["SOURCE_DATE_EPOCH"]),
    mostTried: options.quiet && !options.json ? 0 : mostTried,
    isAudited: options.audit,
    lockAt: options.dryRun ? null : new Date(),
    onPaper: () => {},
  };
}

function isReplacing({ onEdited, force = false }: BuildOptions): boolean {
  return (onEdited ?? (force ? "replace" : "beside")) === "replace";
}

type Told = Surroundings & { readonly options: BuildOptions };

async function report(reported: BuildReport, { options, terminal, signal }: Told): Promise<ExitCode> {
  const { problems, result } = reported;
  const stop = stoppedBy(signal);
  const code = stop === undefined ? exitCodeFor(problems) : stoppedCode(stop);
  if (options.json) {
    terminal.out(`${JSON.stringify({ ...(stop && { stopped: stop }), ...(await buildJson(reported)) }, null, 2)}\n`);
    return code;
  }
  const told = problems.filter(
    (problem) => problem.severity === "error" || isOfBuild(problem) || result?.problems.includes(problem),
  );
  for (const problem of told) terminal.fault(problemLines(problem, terminal));
  if (stop === undefined) terminal.err(buildSummary(reported, { out: options.out, isReplaced: isReplacing(options) }));
  else terminal.fault(stoppedSummary(reported, options.out, stop));
  return code;
}
