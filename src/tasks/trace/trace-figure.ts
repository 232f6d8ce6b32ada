import { basename } from "node:path";
import type { PrintedFigure } from "../../audit/finding/paper-audit.ts";
import { hasError, type Problem, problemOf } from "../../base/problem.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import { loadTemplates } from "../../load/load-templates.ts";
import type { Loaded } from "../../load/loaded.ts";
import type { Dataset } from "../../model/dataset.ts";
import { nameKey } from "../../model/names.ts";
import { loadKinds, papersOfKinds } from "../../papers/kinds.ts";
import { newestSourceDate, plainMaterials } from "../../papers/paper/kind.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { type AuditedPaper, auditPapers } from "../../pipeline/audit/audit-papers.ts";
import type { InputFolders } from "../../pipeline/inputs/load-inputs.ts";
import { isAskedFor } from "../../view/measure/is-asked-for.ts";
import type { Measure } from "../../view/measure/measure.ts";
import { type FigureQuestion, parseQuestion } from "../../view/measure/parse-question.ts";
import { wordsOf } from "../../words/paper-words.ts";
import { measuresOf } from "../../view/trace/measures-of.ts";
import { loadWritten } from "../../write/part-manifest.ts";
import { textsWith } from "./texts-with.ts";
import type { PrintedAt, Trace, TracedPlace } from "./trace.ts";
import { tracedMeasures } from "./traced-measures.ts";

type TraceRequest = InputFolders & {
  readonly out: string;
  /** A paper by path, id, number or name; undefined for all */
  readonly paper: string | undefined;
  /** undefined for all figures of the paper */
  readonly figure: string | undefined;
};

/** Follow a figure from the papers that print it back to the dataset and its sources. Writes nothing. */
export async function traceFigure(request: TraceRequest): Promise<Trace> {
  const { data, templates: dir, builtInTemplates, language, out, paper, figure } = request;
  const loaded = await loadDataset(data, new Map(), { language });
  const { templates, problems } = loadTemplates(dir, builtInTemplates);
  const { dataset } = loaded;
  const faults = [...loaded.problems, ...problems].filter(({ severity }) => severity === "error");
  if (dataset === null || hasError(faults)) return { ...nothing, problems: faults };
  const question = figure === undefined ? undefined : parseQuestion(figure, wordsOf(dataset));
  if (question === null) return { ...nothing, problems: [noFigure(figure ?? "")] };
  const manifest = await loadWritten(out);
  const isCsvWanted = (path: string) => manifest.has(path);
  const materials = plainMaterials({ dataset, templates, data, date: newestSourceDate(dataset), isCsvWanted });
  const all = papersOfKinds(await loadKinds(), materials);
  const papers = paper === undefined ? all : paperAsked(paper, all);
  if (papers.length === 0) return { ...nothing, problems: [noPaper(paper ?? "")] };
  const measures = measuresOf(dataset);
  const isKept = (printed: PrintedFigure) => question === undefined || isOf(printed, question, measures);
  const audited = await auditPapers(papers, { out, manifest }, isKept);
  return traceIn({ loaded, dataset, out, papers, audited, measures, question });
}

const nothing: Trace = { measures: [], texts: [], strays: [], figures: [], problems: [] };

type Materials = {
  readonly loaded: Loaded;
  readonly dataset: Dataset;
  readonly out: string;
  readonly papers: readonly Paper[];
  readonly audited: readonly AuditedPaper[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly question: FigureQuestion | undefined;
};

/** Of all that papers print, only what the question is about is kept. */
function isOf(
  { measure, found }: PrintedFigure,
  question: FigureQuestion,
  measures: ReadonlyMap<string, Measure>,
): boolean {
  return isAskedOf(measures.get(measure ?? ""), question) || isTyped(String(found ?? ""), question);
}

async function traceIn({ loaded, dataset, out, papers, audited, measures, question }: Materials): Promise<Trace> {
  const locate = await loaded.locator();
  const traced = tracedMeasures({ locate, dataset, measures, audited });
  if (question === undefined)
    return { ...nothing, figures: allFigures(audited, (name) => traced(name)), problems: unread(audited) };
  const asked = [...measures.values()].filter((measure) => isAskedFor(measure, question));
  const isPaperAlone = papers.length === 1;
  const found = asked
    .flatMap(({ name }) => traced(name) ?? [])
    .filter(({ printedAt }) => !isPaperAlone || printedAt.length > 0);
  const texts = await textsWith(question, { locate, dataset, out, papers });
  const strays = straysOf(audited, question, measures);
  const problems = found.length + texts.length + strays.length === 0 ? [notThere(question)] : [];
  return { ...nothing, measures: givenFirst(found), texts, strays, problems };
}

/** What the dataset gives before what follows from it. */
function givenFirst<Item extends { readonly origin: unknown }>(measures: readonly Item[]): Item[] {
  return measures.toSorted((a, b) => Number(a.origin === null) - Number(b.origin === null));
}

function allFigures(audited: readonly AuditedPaper[], traced: ReturnType<typeof tracedMeasures>): TracedPlace[] {
  return audited.flatMap(({ path, figures }) =>
    figures.map((figure) => ({
      ...printedAt(path, figure),
      figure: figure.figure,
      measure: figure.measure === null ? null : (traced(figure.measure) ?? null),
    })),
  );
}

function straysOf(
  audited: readonly AuditedPaper[],
  question: FigureQuestion,
  measures: ReadonlyMap<string, Measure>,
): Trace["strays"] {
  return audited.flatMap(({ path, figures }) =>
    figures
      .filter(({ found, expected }) => found !== null && found !== expected && isTyped(String(found), question))
      .filter(({ measure }) => !isAskedOf(measures.get(measure ?? ""), question))
      .map((figure) => ({ ...printedAt(path, figure), figure: figure.figure })),
  );
}

function isAskedOf(measure: Measure | undefined, question: FigureQuestion): boolean {
  return measure !== undefined && isAskedFor(measure, question);
}

function isTyped(found: string, { text, words }: FigureQuestion): boolean {
  return parseQuestion(found, words)?.text === text;
}

function printedAt(path: string, { place, found }: PrintedFigure): PrintedAt {
  return { path, place, printed: String(found ?? "") };
}

function unread(audited: readonly AuditedPaper[]): Problem[] {
  return audited.every(({ figures }) => figures.length === 0) ? [notBuilt()] : [];
}

function noFigure(typed: string): Problem {
  return problemOf("trace-unknown.figure", { typed });
}

function noPaper(typed: string): Problem {
  return problemOf("trace-unknown.paper", { typed });
}

function notThere({ text }: FigureQuestion): Problem {
  return problemOf("trace-unknown", { text });
}

function notBuilt(): Problem {
  return problemOf("trace-unknown.not-built", {});
}

/** The papers that somebody means by a path, a file name, an id, a number or a name. */
function paperAsked(asked: string, papers: readonly Paper[]): Paper[] {
  const path = asked.normalize("NFC").replaceAll("\\", "/");
  const byPath = papers.filter(
    (paper) => path === paper.path || path.endsWith(`/${paper.path}`) || basename(paper.path) === path,
  );
  if (byPath.length > 0) return byPath;
  return papers.filter(({ names }) => names.some((name) => nameKey(name) === nameKey(asked)));
}
