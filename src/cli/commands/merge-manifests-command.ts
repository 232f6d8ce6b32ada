import { toldProblem } from "../../base/problem.ts";
import { Command } from "commander";
import { type MergeResult, mergeShards } from "../../tasks/shards/merge-shards.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { problemLines } from "../output/problem-lines.ts";
import { counted } from "../output/terminal.ts";
import { type CommonOptions, terminalFor } from "../process/settings.ts";

/** `shiryo merge-manifests`: the shards of a build → one output folder. */
export function mergeManifestsCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("merge-manifests")
    .description("put the shards of a build together (build --shard): papers and manifest of one output folder")
    .argument("[folder...]", "output folders of the shards (default: the one of --out)")
    .addHelpText("after", examples)
    .action(async (folders: string[], options: CommonOptions, command: Command) => {
      const isOutGiven = command.getOptionValueSource("out") !== "default";
      setExitCode(await merge(folders, outFor(folders, isOutGiven, options)));
    });
}

const examples = `
Examples:
  shiryo merge-manifests
      all shards were built into out/
  shiryo merge-manifests s1 s2 s3 --out papers
      each shard was built into a folder of its own
`;

/** One folder that holds all shards is where their papers stay. */
function outFor([first, ...more]: readonly string[], isOutGiven: boolean, options: CommonOptions): CommonOptions {
  return first === undefined || more.length > 0 || isOutGiven ? options : { ...options, out: first };
}

async function merge(folders: readonly string[], options: CommonOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const { out } = options;
  const result = await mergeShards({ folders: folders.length > 0 ? folders : [out], out, at: new Date() });
  if (options.json)
    terminal.out(
      `${JSON.stringify({ ...result, problems: result.problems.map((problem) => toldProblem(problem, "en")) }, null, 2)}\n`,
    );
  else for (const problem of result.problems) terminal.fault(problemLines(problem, terminal));
  if (!options.json) terminal.err(`${summary(result, out)}\n`);
  return exitCodeFor(result.problems);
}

function summary({ isMerged, shards, papers, copied, removed }: MergeResult, out: string): string {
  if (!isMerged) return "Nothing was merged.";
  const deeds = [
    `${counted(shards, "shard")} merged: ${counted(papers.length, "paper")}`,
    ...(copied.length > 0 ? [`${copied.length} copied`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
  ];
  return `${deeds.join(", ")} in ${out}/`;
}
