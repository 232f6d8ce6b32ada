import { join } from "node:path";
import { type Problem, problemKey } from "../base/problem.ts";
import { loadLanguages } from "../load/load-languages.ts";
import type { Language } from "../words/language.ts";
import type { InputFolders } from "./inputs/load-inputs.ts";
import { type BuildReport, type BuildResult, nothingDone, refused } from "./plan/build-request.ts";
import type { PlannedPaper } from "./plan/plan-build.ts";
import type { Reason } from "./plan/reason.ts";

/** What was done in one language; `folder` is where its papers stand below the output folder, "" for the main language's. */
export type InLanguage<Result> = {
  readonly folder: string;
  readonly out: string;
  /** undefined = the only one that the dataset has */
  readonly language: Language | undefined;
  readonly result: Result;
};

/**
 * Do a thing in each language of a dataset, or in the one asked for: the papers of the main language stand in the output
 * folder, those of each other in a folder of its name there.
 */
export async function inEachLanguage<Request extends InputFolders & { readonly out: string }, Result>(
  request: Request,
  run: (request: Request) => Promise<Result>,
): Promise<readonly InLanguage<Result>[]> {
  const asked = request.language === undefined ? loadLanguages(request.data) : [request.language];
  const done: InLanguage<Result>[] = [];
  for (const language of asked.length === 0 ? [undefined] : asked) {
    const place = languageFolder(request, language);
    done.push({ ...place, language, result: await run({ ...request, language, out: place.out }) });
  }
  return done;
}

/** The same in one language: that asked for, or the main one. */
export function inOneLanguage<Request extends InputFolders & { readonly out: string }, Result>(
  request: Request,
  run: (request: Request) => Promise<Result>,
): Promise<Result> {
  const { language = loadLanguages(request.data)[0] } = request;
  return run({ ...request, language, out: languageFolder(request, language).out });
}

/** Where papers of a language stand. */
export function languageFolder(
  { data, out }: { readonly data: string; readonly out: string },
  language: Language | undefined,
): Pick<InLanguage<never>, "folder" | "out"> {
  const [main = language] = loadLanguages(data);
  if (language === undefined || language === main) return { folder: "", out };
  return { folder: language, out: join(out, language) };
}

/** Builds of several languages told as one, by path below the main language's folder. */
export function reportOfAll(done: readonly InLanguage<BuildReport>[]): BuildReport {
  const [first, ...others] = done.map(belowMain);
  if (first === undefined || others.length === 0) return first ?? refused([]);
  const all = [first, ...others];
  const planned = all.flatMap(({ plan }) => plan ?? []);
  const results = all.flatMap(({ result }) => result ?? []);
  return {
    plan:
      planned.length === 0
        ? null
        : { papers: planned.flatMap(({ papers }) => papers), orphans: planned.flatMap(({ orphans }) => orphans) },
    reasons: new Map(all.flatMap(({ reasons }) => [...reasons])),
    result: results.length === 0 ? null : results.reduce(bothResults, nothingDone),
    problems: problemsOfAll(all.map(({ problems, plan }) => ({ problems, isRefused: plan === null }))),
  };
}

type Told = { readonly problems: readonly Problem[]; readonly isRefused: boolean };

/**
 * What was found in several languages, each thing once. That no paper of one language answers to a question is none's
 * fault where a paper of another does.
 */
export function problemsOfAll(told: readonly Told[]): readonly Problem[] {
  const isAnswered = told.some(({ isRefused }) => !isRefused);
  const found = told.flatMap(({ problems, isRefused }) =>
    problems.filter(({ code }) => !(isRefused && isAnswered && code === "paper-unknown")),
  );
  return [...new Map(found.toReversed().map((problem) => [problemKey(problem), problem])).values()].toReversed();
}

function belowMain({ folder, result: report }: InLanguage<BuildReport>): BuildReport {
  if (folder === "") return report;
  const below = (path: string) => `${folder}/${path}`;
  const { plan, reasons, result } = report;
  return {
    ...report,
    plan: plan && {
      papers: plan.papers.map((planned) => paperBelow(planned, below)),
      orphans: plan.orphans.map((orphan) => ({ ...orphan, path: below(orphan.path) })),
    },
    reasons: new Map(
      [...reasons].map(([path, some]) => [below(path), some.map((reason) => reasonBelow(reason, below))]),
    ),
    result: result && resultBelow(result, below),
  };
}

type Below = (path: string) => string;

function paperBelow({ paper, beside, ...planned }: PlannedPaper, below: Below): PlannedPaper {
  return {
    ...planned,
    paper: { ...paper, path: below(paper.path) },
    ...(beside && { beside: { ...beside, path: below(beside.path) } }),
  };
}

function reasonBelow(reason: Reason, below: Below): Reason {
  if (reason.why === "renamed") return { ...reason, from: below(reason.from) };
  return reason.why === "unwanted" && reason.to !== undefined ? { ...reason, to: below(reason.to) } : reason;
}

function resultBelow({ built, beside, kept, removed, copies, problems }: BuildResult, below: Below): BuildResult {
  const all = (paths: readonly string[]) => paths.map(below);
  return {
    built: all(built),
    beside: all(beside),
    kept: all(kept),
    removed: all(removed),
    copies: copies.map(({ path, copy }) => ({ path: below(path), copy: below(copy) })),
    problems,
  };
}

function bothResults(a: BuildResult, b: BuildResult): BuildResult {
  return {
    built: [...a.built, ...b.built],
    beside: [...a.beside, ...b.beside],
    kept: [...a.kept, ...b.kept],
    removed: [...a.removed, ...b.removed],
    copies: [...a.copies, ...b.copies],
    problems: [...a.problems, ...b.problems],
  };
}
