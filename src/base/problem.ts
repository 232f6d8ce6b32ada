import type { Language } from "../words/language.ts";
import { fieldText, namesOnTheWay, type SpokenField } from "../words/field-words.ts";
import type { NamedRecord } from "../words/form/field-row.ts";
import { type ProblemCode, problemCodes, type Severity } from "../words/problem-codes.ts";
import { type Says, sentenceOf, type ValuesOf } from "../words/problem-words.ts";
import { compareText } from "./compare-text.ts";
import { type DataPath, type FieldEnd, type Place, showPath } from "./place.ts";

/**
 * A fault in data, templates or edits. Problems are values: they are collected and printed together, and plain data, so
 * that they can be kept and sent. Their words are made where they are told.
 */
export type Problem = ProblemPlace & {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Which sentence of the catalogue tells it: the code, or `code.case` */
  readonly says: string;
  /** What the sentence is made from */
  readonly values: object;
};

/** What a problem is about. */
type ProblemPlace = {
  readonly place?: Place;
  /** The field of the place's file; its line and column are worked out only for what is told */
  readonly field?: {
    readonly path: DataPath;
    readonly end?: FieldEnd;
    readonly names?: NonNullable<SpokenField["names"]>;
    /** Of a text that is written per language, which is meant: the first that is there */
    readonly languages?: readonly Language[];
  };
  /** The record that the field is of */
  readonly record?: NamedRecord;
  /** The title of the paper that could not be made because of it */
  readonly paper?: string;
};

/**
 * A problem by the name of its sentence, which begins with its code, and the values of that sentence:
 *
 * `problemOf("file-too-large", { size, most }, { place: { file } })`
 */
export function problemOf<S extends Says>(says: S, values: ValuesOf<S>, where: ProblemPlace = {}): Problem {
  const code = says.split(".", 1)[0] as ProblemCode;
  return { code, severity: problemCodes[code].severity, says, values: values as object, ...where };
}

/** A record of a file, and its path there. */
type RecordInFile = { readonly kind: string; readonly record: unknown; readonly at: DataPath };

/** What a problem is about, where that is a field of a record: by its path in the file, and by the names that people know. */
export function fieldOf({ kind, record, at }: RecordInFile, path: DataPath) {
  const { names = [], ...named } = namesOnTheWay(record, path);
  return {
    record: { kind, ...named },
    field: { path: [...at, ...path], names: [...at.map(() => null), ...names] },
  };
}

/** A problem as it is told: its sentence and hint, where it is, and what both are made from. */
export type ToldProblem = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What was found, with the value */
  readonly message: string;
  /** What to do about it */
  readonly hint?: string;
  readonly place?: Place;
  /** kpis[3].target.unit */
  readonly field?: string;
  /** The same in words: target unit of KPI 4 “…” of … */
  readonly fieldText?: string;
  readonly record?: NamedRecord;
  readonly values: object;
};

export function toldProblem({ says, values, field, paper, ...problem }: Problem, language: Language): ToldProblem {
  const { message, hint } = sentenceOf(says, values, language);
  const spoken = field && problem.record && fieldText({ record: problem.record, ...field }, language);
  return {
    code: problem.code,
    severity: problem.severity,
    message: paper === undefined ? message : `${paper}: ${message}`,
    ...(hint !== undefined && { hint }),
    ...(problem.place !== undefined && { place: problem.place }),
    ...(field !== undefined && { field: showPath(field.path) }),
    ...(spoken !== undefined && { fieldText: spoken }),
    ...(problem.record !== undefined && { record: problem.record }),
    values,
  };
}

/** Whether two problems say the same of the same place. */
export function isSameProblem(a: Problem, b: Problem): boolean {
  return problemKey(a) === problemKey(b);
}

/** What a problem says and of which place, as one text to tell problems apart by. */
export function problemKey({ says, values, place, field }: Problem): string {
  const { languages: _, ...named } = field ?? {};
  return JSON.stringify([says, values, place, named]);
}

/** Whether any of the problems stops a build. */
export function hasError(problems: readonly Pick<Problem, "severity">[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** Problems by file, then from top to bottom; problems of the same place keep their order. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.place?.file ?? "", b.place?.file ?? "") ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.col ?? 0) - (b.place?.col ?? 0),
  );
}

/** Thrown where a pure step cannot give a result: carries every problem found, at least one. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => toldProblem(problem, "en").message).join("\n"));
    this.name = "ProblemError";
    this.problems = problems;
  }
}
