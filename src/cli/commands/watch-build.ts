import { setTimeout as sleep } from "node:timers/promises";
import type { BuildReport } from "../../pipeline/plan/build-request.ts";
import { watchRounds } from "../../pipeline/watch/watch-rounds.ts";
import { type ExitCode, exitCode, failureCode } from "../process/exit-code.ts";
import { buildJson, isOfBuild } from "../output/build-report.ts";
import { problemLines } from "../output/problem-lines.ts";
import { groupedReasonLines } from "../output/reason-lines.ts";
import type { Terminal } from "../output/terminal.ts";
import { watchLine } from "../output/watch-line.ts";
import type { CommonOptions } from "../process/settings.ts";
import { stopSignal } from "../process/stop-signal.ts";

export type WatchedBuild = {
  readonly options: CommonOptions;
  readonly terminal: Terminal;
  readonly buildOnce: (round: { readonly isFirst: boolean; readonly signal: AbortSignal }) => Promise<BuildReport>;
};

/** `shiryo build --watch`: a build at once, and one after every change of data or templates, until Ctrl-C. */
export async function watchBuild(watched: WatchedBuild): Promise<ExitCode> {
  const { data, templates = "templates", out } = watched.options;
  const words = watched.terminal.words.builds;
  const signal = stopSignal();
  const wait = (milliseconds: number) => sleep(milliseconds, undefined, { signal }).catch(() => {});
  watched.terminal.err(`${words.watching({ data, templates })}\n`);
  const history = { rounds: 0, isWaiting: false };
  await watchRounds({ folders: [data, templates], except: [out], wait, signal }, async (changed) => {
    const isLocked = await tellRound(watched, { changed, signal, ...history });
    history.isWaiting = isLocked;
    history.rounds += isLocked ? 0 : 1;
    return !isLocked;
  });
  watched.terminal.err(`${words.watchEnded}\n`);
  return exitCode.done;
}

type Round = {
  readonly changed: readonly string[];
  readonly signal: AbortSignal;
  /** How many came before, and whether another build has been holding the folder since */
  readonly rounds: number;
  readonly isWaiting: boolean;
};

/** Build once and tell what became of it. Whatever goes wrong is told, and the watch goes on; true = another build holds the folder. */
async function tellRound(watched: WatchedBuild, round: Round): Promise<boolean> {
  const start = performance.now();
  try {
    const built = await watched.buildOnce({ isFirst: round.rounds === 0, signal: round.signal });
    const isLocked = built.problems.some(({ code }) => code === "build-locked");
    const seconds = (performance.now() - start) / 1000;
    if (!isLocked || !round.isWaiting) await tell(watched, built, { time: new Date(), seconds, round });
    return isLocked;
  } catch (error) {
    failureCode(error, { isJson: false, lang: watched.options.lang });
    if (watched.options.json) tellJson(watched, { time: new Date(), changed: round.changed, error: String(error) });
    return false;
  }
}

type Told = { readonly time: Date; readonly seconds: number; readonly round: Round };

async function tell(watched: WatchedBuild, built: BuildReport, { time, seconds, round }: Told): Promise<void> {
  const { options, terminal } = watched;
  const { changed, signal } = round;
  if (options.json) return tellJson(watched, { time, changed, seconds, ...(await buildJson(built, options.lang)) });
  terminal.err(watchLine({ time, changed, seconds, isStopped: signal.aborted, ...roundOf(built) }, terminal));
  if (!signal.aborted) terminal.err(groupedReasonLines(fieldReasons(built), mostReasons, options.lang));
  // Warnings of the data are for `shiryo check`.
  const news = built.problems.filter((one) => one.severity === "error" || isOfBuild(one));
  for (const problem of news) terminal.fault(problemLines(problem, terminal));
}

function tellJson({ terminal }: WatchedBuild, told: object): void {
  terminal.out(`${JSON.stringify(told)}\n`);
}

// A round is told in a line or two.
const mostReasons = 2;

/** The line names the file that was saved; below it stand the figures or texts in it that made papers due. */
function fieldReasons({ reasons }: BuildReport) {
  return [...reasons.values()].map((some) => some.filter(({ why }) => why === "field"));
}

function roundOf({ plan, problems, result }: BuildReport) {
  const papers = plan?.papers ?? [];
  const due = papers.filter(({ state }) => state !== "fresh").map(({ paper }) => paper.path);
  const paths = new Set(result?.built ?? due);
  const kept = result?.kept.length ?? papers.length - paths.size;
  return {
    built: papers.map(({ paper }) => paper).filter(({ path }) => paths.has(path)),
    kept,
    removed: result?.removed.length ?? 0,
    leftAlone: papers.length - paths.size - kept,
    errors: problems.filter(({ severity }) => severity === "error").length,
    isPlanned: plan !== null,
  };
}
