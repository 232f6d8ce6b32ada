import { Command } from "commander";
import { type MergeResult, mergeShards } from "../../tasks/shards/merge-shards.ts";
import { commandWords } from "../../words/command-words.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { exampleLines } from "../output/commander-words.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import { type CommonOptions, terminalFor, type Setting } from "../process/settings.ts";

/** `shiryo merge-manifests`: the shards of a build → one output folder. */
export function mergeManifestsCommand({ words, setExitCode }: Setting): Command {
  const help = words.help.mergeManifests;
  return new Command("merge-manifests")
    .description(help.does)
    .argument("[folder...]", help.folder)
    .addHelpText("after", exampleLines(help.examples, words))
    .action(async (folders: string[], options: CommonOptions, command: Command) => {
      const isOutGiven = command.getOptionValueSource("out") !== "default";
      setExitCode(await merge(folders, outFor(folders, isOutGiven, options)));
    });
}

/** One folder that holds all shards is where their papers stay. */
function outFor([first, ...more]: readonly string[], isOutGiven: boolean, options: CommonOptions): CommonOptions {
  return first === undefined || more.length > 0 || isOutGiven ? options : { ...options, out: first };
}

async function merge(folders: readonly string[], options: CommonOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const { out } = options;
  const result = await mergeShards({ folders: folders.length > 0 ? folders : [out], out, at: new Date() });
  if (options.json) terminal.out(resultJson(result, result.problems, options.lang));
  else for (const problem of result.problems) terminal.fault(problemLines(problem, terminal));
  if (!options.json) terminal.err(`${summary(result, options)}\n`);
  return exitCodeFor(result.problems);
}

function summary({ isMerged, shards, papers, copied, removed }: MergeResult, { out, lang }: CommonOptions): string {
  const words = commandWords(lang).papers.shards;
  if (!isMerged) return words.notMerged;
  return words.merged({ shards, papers: papers.length, copied: copied.length, removed: removed.length, out });
}
