import { Argument, Command } from "commander";
import type { ReplaceResult } from "../../tasks/packet/replace-papers.ts";
import { documentDate, type CommonOptions, inputFolders, terminalFor, type Setting } from "../process/settings.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { exampleLines } from "../output/commander-words.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import { replacementLines, replacementSummary } from "../output/replacement-lines.ts";
import { paddedAmong } from "../output/text-columns.ts";
type PacketOptions = CommonOptions & {
  readonly since?: string;
  readonly into?: string;
  readonly looks?: boolean;
  readonly pdf?: boolean;
  readonly soffice?: string;
};

/** `shiryo packet`: what is to be done with a packet after it was handed out. */
export function packetCommand({ words, setExitCode }: Setting): Command {
  const { help } = words;
  return (
    new Command("packet")
      .description(help.packet.does)
      .addArgument(new Argument("<what>", help.packet.what).choices(["replace", "rebuild"]))
      .argument("<of>", help.packet.of)
      .option("--since <zip>", help.packet.since)
      .option("--looks", help.packet.looks)
      .option("--pdf", help.packet.pdf)
      .option("--soffice <path>", help.build.soffice)
      .option("--into <dir>", help.packet.into)
      .addHelpText("after", exampleLines(help.packet.examples, words))
      // oxlint-disable-next-line max-params -- the signature is commander's.
      .action(async (what: "replace" | "rebuild", of: string, options: PacketOptions, command: Command) =>
        setExitCode(await actions[what](of, options, (message) => command.error(`error: ${message}`))),
      )
  );
}

type Action = (of: string, options: PacketOptions, misuse: (message: string) => never) => Promise<ExitCode>;

const actions: Readonly<Record<"replace" | "rebuild", Action>> = { replace, rebuild };

async function replace(meeting: string, options: PacketOptions, misuse: (message: string) => never): Promise<ExitCode> {
  const { since, looks = false, pdf = false, soffice = null } = options;
  if (since === undefined) return misuse(terminalFor(options).words.usage.sinceMissing);
  const { replacePapers } = await import("../../tasks/packet/replace-papers.ts");
  const result = await replacePapers({
    ...inputFolders(options),
    out: options.out,
    asked: meeting,
    since,
    looks,
    pdf,
    soffice,
    documentDate: documentDate(options),
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
    terminal.out(resultJson({ papers: papers ?? null, written }, problems, options.lang));
    return;
  }
  if (result.found !== null) terminal.out(replacementLines(result.found, terminal));
  for (const problem of result.problems) terminal.fault(problemLines(problem, terminal));
  if (result.found !== null) terminal.err(replacementSummary(result, options.out, terminal));
}

async function rebuild(zip: string, options: PacketOptions, misuse: (message: string) => never): Promise<ExitCode> {
  const { into } = options;
  if (into === undefined) return misuse(terminalFor(options).words.usage.intoMissing);
  const { rebuildPacket } = await import("../../tasks/packet/rebuild-packet.ts");
  const result = await rebuildPacket({ ...inputFolders(options), zip, into, now: new Date() });
  const terminal = terminalFor(options);
  const { papers, problems } = result;
  const words = terminal.words.papers.packet;
  if (options.json) terminal.out(resultJson(result, problems, options.lang));
  else {
    for (const { name, isSame } of papers) {
      const state = paddedAmong([words.same, words.differs], isSame ? words.same : words.differs);
      terminal.out(`${state}  ${name}\n`);
    }
    for (const problem of problems) terminal.fault(problemLines(problem, terminal));
    if (papers.length > 0) terminal.err(`${words.rebuilt({ files: papers.length, into })}\n`);
  }
  return exitCodeFor(problems);
}
