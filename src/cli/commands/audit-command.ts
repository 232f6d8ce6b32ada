import { join } from "node:path";
import { Command, Option } from "commander";
import { placedProblems } from "../../load/placed-problems.ts";
import { kindNames } from "../../papers/kinds.ts";
import type { AuditedPaper } from "../../pipeline/audit/audit-papers.ts";
import { findingProblem } from "../../pipeline/audit/audit-papers.ts";
import { type AuditReport, auditFolder } from "../../tasks/audit/audit-folder.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { auditLines, auditSummary } from "../output/audit-lines.ts";
import { exampleLines } from "../output/commander-words.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import { type CommonOptions, inputFolders, terminalFor, type Setting } from "../process/settings.ts";

type AuditOptions = CommonOptions & { readonly only?: string; readonly project?: string };

/** `shiryo audit`: finished papers against the dataset, and against each other. */
export function auditCommand({ words, setExitCode }: Setting): Command {
  const { help } = words;
  return new Command("audit")
    .description(help.audit.does)
    .argument("[id...]", help.build.id)
    .addOption(new Option("--only <kind>", help.build.only).choices([...kindNames]))
    .option("--project <pj>", help.build.project)
    .addHelpText("after", exampleLines(help.audit.examples, words))
    .action(async (ids: string[], options: AuditOptions) => setExitCode(await audit(ids, options)));
}

async function audit(ids: readonly string[], options: AuditOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  const selection = { ids, only: options.only, project: options.project };
  const report = await auditFolder({ ...inputFolders(options), out: options.out, selection });
  const { papers, problems } = report;
  if (options.json) terminal.out(await auditJson(report, options));
  else if (papers === null) for (const problem of problems) terminal.fault(problemLines(problem, terminal));
  else terminal.out(auditLines(papers, terminal));
  if (papers === null) return exitCodeFor(problems);
  if (!options.json) terminal.err(summaryLines(papers, report, options));
  return papers.some(({ findings }) => findings.length > 0) ? exitCode.problems : exitCode.done;
}

function summaryLines(papers: readonly AuditedPaper[], { unbuilt }: AuditReport, options: AuditOptions): string {
  const { words } = terminalFor(options);
  const note = unbuilt.length === 0 ? "" : `${words.papers.audit.neverBuilt(unbuilt.length)}\n`;
  return `${auditSummary(papers, options.out, words)}\n${note}`;
}

async function auditJson({ papers, unbuilt, problems }: AuditReport, { out, lang }: AuditOptions): Promise<string> {
  const found = (papers ?? []).flatMap(({ path, findings }) =>
    findings.map((finding) => findingProblem(finding, join(out, path))),
  );
  const told = {
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
  };
  return resultJson(told, [...(await placedProblems(problems)), ...found], lang);
}
