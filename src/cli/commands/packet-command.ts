import { toldProblem } from "../../base/problem.ts";
import { Argument, Command } from "commander";
import type { ReplaceResult } from "../../tasks/packet/replace-papers.ts";
import { documentDate, type CommonOptions, inputFolders, terminalFor } from "../process/settings.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { problemLines } from "../output/problem-lines.ts";
import { replacementLines, replacementSummary } from "../output/replacement-lines.ts";
import { counted } from "../output/terminal.ts";
type PacketOptions = CommonOptions & {
  readonly since?: string;
  readonly into?: string;
  readonly looks?: boolean;
  readonly pdf?: boolean;
  readonly soffice?: string;
};

/** `shiryo packet`: what is to be done with a packet after it was handed out. */
export function packetCommand(setExitCode: (code: ExitCode) => void): Command {
  return (
    new Command("packet")
      .description("make the papers that changed since a packet was handed out, or make a packet again from its zip")
      .addArgument(new Argument("<what>", "what to do").choices(["replace", "rebuild"]))
      .argument("<of>", "replace: a meeting, such as kagaku-145; rebuild: a packet's zip")
      .option("--since <zip>", "replace: the zip that was handed out last")
      .option("--looks", "replace papers too that only look otherwise, by other templates or another version")
      .option("--pdf", "replace: join the new papers in one PDF too, with LibreOffice")
      .option("--soffice <path>", "LibreOffice's program, where it is not on PATH")
      .option("--into <dir>", "rebuild: a new folder for the papers")
      .addHelpText("after", examples)
      // oxlint-disable-next-line max-params -- the signature is commander's.
      .action(async (what: "replace" | "rebuild", of: string, options: PacketOptions, command: Command) =>
        setExitCode(await actions[what](of, options, (message) => command.error(`error: ${message}`))),
      )
  );
}

const examples = `
Examples:
  shiryo packet replace kagaku-145 --since sent/kagaku-145.zip
      the papers that changed, and a list of them
  shiryo packet rebuild sent/kagaku-145.zip --into again
      the papers as they were handed out
`;

type Action = (of: string, options: PacketOptions, misuse: (message: string) => never) => Promise<ExitCode>;

const actions: Readonly<Record<"replace" | "rebuild", Action>> = { replace, rebuild };

async function replace(meeting: string, options: PacketOptions, misuse: (message: string) => never): Promise<ExitCode> {
  const { since, looks = false, pdf = false, soffice = null } = options;
  if (since === undefined) return misuse("--since must name the zip that was handed out");
  const { replacePapers } = await import("../../tasks/packet/replace-papers.ts");
  const result = await replacePapers({
    ...inputFolders(options),
    out: options.out,
    asked: meeting,
    since,
    looks,
    pdf,
    soffice,
    documentDate: documentDate(process.env["SOURCE_DATE_EPOCH"]),
    now: new Date(),
  });
  reportReplaced(result, options);
  return exitCodeFor(result.problems);
}

function reportReplaced(result: ReplaceResult, options: PacketOptions): void {
  const terminal = terminalFor(options);
  if (options.json) {
    const { found, written, problems } = result;
    const papers = found?.papers.map(({ kind, number, title, pages, changes }) => {
      return { kind, number, title, pages, changes };
    });
    terminal.out(
      `${JSON.stringify({ papers: papers ?? null, written, problems: problems.map((problem) => toldProblem(problem, "en")) }, null, 2)}\n`,
    );
    return;
  }
  if (result.found !== null) terminal.out(replacementLines(result.found, terminal));
  for (const problem of result.problems) terminal.fault(problemLines(problem, terminal));
  if (result.found !== null) terminal.err(replacementSummary(result, options.out));
}

async function rebuild(zip: string, options: PacketOptions, misuse: (message: string) => never): Promise<ExitCode> {
  const { into } = options;
  if (into === undefined) return misuse("--into must name a new folder");
  const { rebuildPacket } = await import("../../tasks/packet/rebuild-packet.ts");
  const result = await rebuildPacket({ ...inputFolders(options), zip, into, now: new Date() });
  const terminal = terminalFor(options);
  const { papers, problems } = result;
  if (options.json)
    terminal.out(
      `${JSON.stringify({ ...result, problems: problems.map((problem) => toldProblem(problem, "en")) }, null, 2)}\n`,
    );
  else {
    for (const { name, isSame } of papers) terminal.out(`${isSame ? "same   " : "differs"}  ${name}\n`);
    for (const problem of problems) terminal.fault(problemLines(problem, terminal));
    if (papers.length > 0) terminal.err(`Written: ${counted(papers.length, "file")} in ${into}\n`);
  }
  return exitCodeFor(problems);
}
