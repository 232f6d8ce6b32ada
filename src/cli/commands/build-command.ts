import { Command, Option } from "commander";
import { kindNames } from "../../papers/kinds.ts";
import type { BuildReport, BuildRequest, OnEdited } from "../../pipeline/plan/build-request.ts";
import { buildOrRecall } from "../../pipeline/recall-build.ts";
import { documentDate, type CommonOptions, inputFolders, terminalFor, type Setting } from "../process/settings.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { stoppedBy, stoppedCode, stopSignal } from "../process/stop-signal.ts";
import { buildJson, buildSummary, isOfBuild, stoppedSummary } from "../output/build-report.ts";
import { exampleLines } from "../output/commander-words.ts";
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
export function buildCommand({ words, setExitCode }: Setting): Command {
  const { build } = words.help;
  const command = new Command("build")
    .description(build.does)
    .argument("[id...]", build.id)
    .addOption(new Option("--only <kind>", build.only).choices([...kindNames]))
    .option("--project <pj>", build.project)
    .addOption(new Option("--on-edited <what>", build.onEdited).choices(["keep", "beside", "replace"]))
    .option("--force", build.force)
    .option("--dry-run", build.dryRun)
    .option("--csv", build.csv)
    .option("--pdf", build.pdf)
    .option("--soffice <path>", build.soffice)
    .option("--no-audit", build.noAudit)
    .option("--watch", build.watch)
    .addHelpText("after", exampleLines(build.examples, words));
  for (const option of addedOptions(words)) command.addOption(option);
  return command.action(async (ids: string[], options: BuildOptions) =>
    setExitCode(await buildOnceOrWatch({ ids, options, command })),
  );
}

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
  const given = { command: asked.command, words: terminal.words };
  return withAdditions(request, given, buildOrRecall).finally(progress.stop);
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
    documentDate: documentDate(options),
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
    const told = { ...(stop && { stopped: stop }), ...(await buildJson(reported, options.lang)) };
    terminal.out(`${JSON.stringify(told, null, 2)}\n`);
    return code;
  }
  const told = problems.filter(
    (problem) => problem.severity === "error" || isOfBuild(problem) || result?.problems.includes(problem),
  );
  for (const problem of told) terminal.fault(problemLines(problem, terminal));
  const asked = { out: options.out, isReplaced: isReplacing(options), lang: options.lang, words: terminal.words };
  if (stop === undefined) terminal.err(buildSummary(reported, asked));
  else terminal.fault(stoppedSummary(reported, asked, stop));
  return code;
}
