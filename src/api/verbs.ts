import { nearestNames } from "../base/did-you-mean.ts";
import { localMinute } from "../base/local-minute.ts";
import { type Problem, ProblemError, problemOf, toldProblem } from "../base/problem.ts";
import { loadDataset } from "../load/load-dataset.ts";
import { builtInTemplates } from "../load/package-folder.ts";
import { toldProblems } from "../load/placed-problems.ts";
import { kindNames, loadEveryKind } from "../papers/kinds.ts";
import { checkInputs, type InputFolders, loadInputs } from "../pipeline/inputs/load-inputs.ts";
import { tryPapers } from "../pipeline/inputs/try-papers.ts";
import { type BuildReport, type BuildRequest, refused } from "../pipeline/plan/build-request.ts";
import type { Selection } from "../pipeline/plan/select-papers.ts";
import { buildOrRecall } from "../pipeline/recall-build.ts";
import type {
  AuditOptions,
  AuditResult,
  BuildOptions,
  BuildResult,
  CheckResult,
  Choice,
  Folders,
  LoadResult,
  PlanOptions,
  PlanResult,
  Told,
} from "./api-types.ts";
import type {
  CompareOptions,
  CompareResult,
  ImportOptions,
  ImportResult,
  ReviewOptions,
  ReviewResult,
} from "./dataset-change-types.ts";
import { toldAudit, toldBuild, toldPlan } from "./told-papers.ts";

// What Shiryo does, for programs. Whatever is wrong with what it is given to read is a problem of the result; only what the
// system refuses (a disk, a permission) is thrown, with the system's code.

export type * from "./api-types.ts";
export type * from "./dataset-change-types.ts";
export type * from "./dataset-types.ts";

/** Read a dataset; the rules across its records are those of `check`. */
export async function load({ data, language = "en" }: Pick<Folders, "data"> & Told): Promise<LoadResult> {
  const { dataset, problems } = await loadDataset(data);
  return { dataset, problems: await toldProblems(problems, language) };
}

/** Look for problems in a dataset and the templates, and try to make every paper in memory. Writes nothing. */
export async function check({ language = "en", ...folders }: Folders & Told): Promise<CheckResult> {
  const inputs = await loadInputs(inputFolders(folders));
  const { journalProblems } = await import("../write/dataset/journals.ts");
  const kinds = await loadEveryKind();
  const found = await checkInputs(inputs, kinds);
  const ofPapers = await tryPapers(inputs, kinds, found);
  return { problems: await toldProblems([...found, ...ofPapers, ...journalProblems(folders.data)], language) };
}

/** What a build would do, and why. Writes nothing. */
export async function plan(options: PlanOptions): Promise<PlanResult> {
  return toldPlan(await report(options, {}), options.language ?? "en");
}

/** Make the papers that are due, and read them again. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { now, audit: isAudited = true, onPaper, signal, language = "en" } = options;
  return toldBuild(await report(options, { lockAt: now, isAudited, signal, ...(onPaper && { onPaper }) }), language);
}

/** Read the finished papers again, and hold every figure in them against the dataset. Writes nothing. */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  const { out, language = "en" } = options;
  const unknown = unknownKind(options);
  if (unknown !== undefined) return { papers: [], problems: [toldProblem(unknown, language)] };
  const { auditFolder } = await import("../tasks/audit/audit-folder.ts");
  const report = await auditFolder({ ...inputFolders(options), out, selection: selectionOf(options) });
  return toldAudit(report, { out, language });
}

/** Hold returned workbooks against the dataset, and take over what was typed into them where `apply` asks for it. */
export async function review(options: ReviewOptions): Promise<ReviewResult> {
  const { files, data, apply = false, prefer, confirm = [], who, now, report: path, language = "en" } = options;
  const { reviewWorkbooks } = await import("../tasks/review/review-workbooks.ts");
  const { toldReview } = await import("./told-review.ts");
  const moment = localMinute(now);
  const decided = { ...(prefer && { prefer }), ...(who !== undefined && { who }), confirm };
  const result = await reviewWorkbooks({ files, data, apply, ...decided, ...moment });
  if (path === undefined) return toldReview(result, language);
  const { writeReviewReport } = await import("../tasks/review/review-report.ts");
  const unwritten = await writeReviewReport(result, { path, date: moment.date, folders: inputFolders(options) });
  return toldReview({ ...result, problems: [...result.problems, ...unwritten] }, language);
}

/** What differs between two datasets, in words and as data, and as the papers asked for (新旧対照表). Writes nothing. */
export async function compare(options: CompareOptions): Promise<CompareResult> {
  const { old, data, new: now = data, papers = [], documentDate: date = null, language = "en" } = options;
  const { compareEditions, comparisonPaper } = await import("../tasks/comparison/compare-editions.ts");
  const { comparisonLines } = await import("../tasks/comparison/comparison-lines.ts");
  const { toldComparison } = await import("./told-comparison.ts");
  const { compared, problems } = await compareEditions({ old, new: now, data, language: options.language });
  if (compared === null) return { comparison: null, text: "", problems: await toldProblems(problems, language) };
  const made: { docx?: Uint8Array; xlsx?: Uint8Array } = {};
  const faults = await faultsOf(async () => {
    for (const format of papers)
      made[format] = await comparisonPaper(compared, { format, folders: inputFolders(options), date });
  });
  return {
    comparison: toldComparison(compared),
    text: comparisonLines(compared, { paint: (_, text) => text }),
    ...made,
    problems: await toldProblems([...problems, ...faults], language),
  };
}

/** Make dataset files of the ministry's document, or tell what it changes in those that are there. */
export async function importDocument(options: ImportOptions): Promise<ImportResult> {
  const { file, into, data = into, write = false, quotations = false, asEdition, who, now, language = "en" } = options;
  const task = await import("../tasks/import/import-document.ts");
  const { toldImport } = await import("./told-import.ts");
  const chosen = { ...(asEdition !== undefined && { asEdition }), ...(who !== undefined && { who }) };
  const order = { file, into, data, write, quotations, at: localMinute(now), language, ...chosen };
  const { outcome, problems } = await task.importDocument(order);
  const told = problems.map((problem) => toldProblem(problem, language));
  return { imported: outcome && toldImport(outcome, language), problems: told };
}

async function report(options: PlanOptions, asked: Partial<BuildRequest>): Promise<BuildReport> {
  const { out, force = false, onEdited, csv = false, pdf = false, soffice, documentDate, mostReasons = 40 } = options;
  const unknown = unknownKind(options);
  if (unknown !== undefined) return refused([unknown]);
  return buildOrRecall({
    ...inputFolders(options),
    out,
    selection: selectionOf(options),
    force,
    onEdited,
    csv,
    pdf,
    soffice,
    documentDate: documentDate ?? null,
    mostTried: mostReasons,
    isAudited: false,
    lockAt: null,
    onPaper: () => {},
    ...asked,
  });
}

/** Without templates of one's own, those that come with Shiryo: the folder the process happens to run in says nothing. */
function inputFolders({ data, templates }: Folders): InputFolders {
  const builtIn = builtInTemplates();
  return { data, templates: templates ?? builtIn, builtInTemplates: builtIn };
}

function selectionOf({ ids = [], only, project }: Choice): Selection {
  return { ids, only, project };
}

/** Who writes no TypeScript can ask for any kind, and would get no paper and no word. */
function unknownKind({ only }: Choice): Problem | undefined {
  if (only === undefined || kindNames.includes(only)) return undefined;
  const asked = String(only);
  return problemOf("paper-unknown.kind", { asked, known: kindNames, near: nearestNames(asked, kindNames) });
}

async function faultsOf(work: () => Promise<void>): Promise<readonly Problem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems;
  }
}
