import { toldProblem } from "../../base/problem.ts";
import { join } from "node:path";
import { Command, Option } from "commander";
import { toldProblems } from "../../load/placed-problems.ts";
import { kindNames } from "../../papers/kinds.ts";
import type { AuditedPaper } from "../../pipeline/audit/audit-papers.ts";
import { findingProblem } from "../../pipeline/audit/audit-papers.ts";
import { type AuditReport, auditFolder } from "../../tasks/audit/audit-folder.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { auditLines, auditSummary } from "../output/audit-lines.ts";
import { counted } from "../output/terminal.ts";
import { problemLines } from "../output/problem-lines.ts";
import { type CommonOptions, inputFolders, terminalFor } from "../process/settings.ts";

type AuditOptions = CommonOptions & { readonly only?: string; readonly project?: string };

/** `shiryo audit`: finished papers against the dataset, and against each other. */
export function auditCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("audit")
    .description("read the finished papers again and hold every figure in them against the dataset")
    .argument("[id...]", "programme or PJ: id, number or name")
    .addOption(new Option("--only <kind>", "one kind of paper").choices([...kindNames]))
    .option("--project <pj>", "papers of one PJ, such as pj5")
    .addHelpText("after", examples)
    .action(async (ids: string[], options: AuditOptions) => setExitCode(await audit(ids, options)));
}

const examples = `
Examples:
  shiryo audit                        every paper in out/
  shiryo audit dementia               the briefing of one programme
  shiryo audit --only workbooks --json
`;

async function audit(ids: readonly string[], options: AuditOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const selection = { ids, only: options.only, project: options.project };
  const report = await auditFolder({ ...inputFolders(options), out: options.out, selection });
  const { papers, problems } = report;
  if (options.json) terminal.out(`${JSON.stringify(await auditJson(report, options.out), null, 2)}\n`);
  else if (papers === null) for (const problem of problems) terminal.fault(problemLines(problem, terminal));
  else terminal.out(auditLines(papers));
  if (papers === null) return exitCodeFor(problems);
  if (!options.json) terminal.err(`${auditSummary(papers, options.out)}\n${unbuiltNote(report)}`);
  return papers.some(({ findings }) => findings.length > 0) ? exitCode.problems : exitCode.done;
}

function unbuiltNote({ unbuilt }: AuditReport): string {
  return unbuilt.length === 0
    ? ""
    : `${counted(unbuilt.length, "paper")} never built here: \`shiryo list\` names them\n`;
}

async function auditJson({ papers, unbuilt, problems }: AuditReport, out: string): Promise<object> {
  return {
    papers:
      papers?.map(({ path, id, held, texts, unchecked, findings }) => ({
        path,
        id,
        figures: held,
        texts,
        unchecked,
        findings,
      })) ?? [],
    unbuilt,
    problems: [...(await toldProblems(problems, "en")), ...(papers ?? []).flatMap((paper) => problemsOf(paper, out))],
  };
}

function problemsOf({ path, findings }: AuditedPaper, out: string) {
  return findings.map((finding) => toldProblem(findingProblem(finding, join(out, path)), "en"));
}
