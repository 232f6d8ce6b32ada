import { join } from "node:path";
import { printedTexts } from "../../audit/printed-texts.ts";
import { type DataPath, showPath } from "../../base/place.ts";
import { ProblemError } from "../../base/problem.ts";
import type { Locate } from "../../load/loaded.ts";
import type { Dataset } from "../../model/dataset.ts";
import { SourceRange } from "../../model/field-types.ts";
import type { Program } from "../../model/program.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import type { FigureQuestion } from "../../view/measure/parse-question.ts";
import { loadPlainFile } from "../../write/plain-file.ts";
import type { PrintedAt, TracedText } from "./trace.ts";
import { tracedOrigin } from "./traced-measures.ts";

type Searched = {
  readonly locate: Locate;
  readonly dataset: Dataset;
  readonly out: string;
  readonly papers: readonly Paper[];
};

/** Texts of the programmes that hold a figure, and the papers that print them. */
export async function textsWith(
  question: FigureQuestion,
  { locate, dataset, out, papers }: Searched,
): Promise<TracedText[]> {
  const pattern = patternOf(question);
  const found = dataset.programs.flatMap((program) =>
    textsIn(program, [])
      .filter(({ text, path }) => pattern.test(text.normalize("NFKC")) && path[0] !== "id")
      .map(({ text, path }) => ({ program, text, path })),
  );
  if (found.length === 0) return [];
  const wanted = found.map(({ text }) => text);
  const printed = await printedIn(papers, { out, wanted });
  return found.map(({ program, text, path }) => ({
    label: `${program.name} ${showPath(path)}`,
    text,
    origin: tracedOrigin(
      { record: program, path, document: program.source.document, lines: linesAround(program, path) },
      { locate, dataset },
    ),
    printedAt: printed
      .filter((one) => one.text.includes(text))
      .map(({ path: paper, place }): PrintedAt => ({ path: paper, place, printed: "" })),
  }));
}

/** The figure as a number of its own: 96 in 96週間, and not in 1996 or 96.5. */
function patternOf({ text }: FigureQuestion): RegExp {
  const digits = text.replace(/^-/, "").replace(/%$/, "");
  const [whole = "", fraction] = digits.split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",?");
  const unit = text.endsWith("%") ? "%" : "";
  return new RegExp(
    `(?<![\\d.,])${separated}${fraction === undefined ? "" : `\\.${fraction}`}${unit}(?![\\d]|[.,]\\d)`,
  );
}

function textsIn(value: unknown, path: DataPath): { text: string; path: DataPath }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, isList ? Number(key) : key]));
}

/** The source lines of the nearest record around a field. */
function linesAround(program: Program, path: DataPath): SourceRange {
  const records = path.map((_, index) => valueAt(program, path.slice(0, index + 1)));
  const ranges = [program, ...records].map((record) =>
    SourceRange.loose().safeParse((record as Partial<Program> | undefined)?.source),
  );
  const { from, to } = ranges.findLast(({ success }) => success)?.data ?? program.source;
  return { from, to };
}

function valueAt(record: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], record);
}

/** One paper after the other, and of each only what holds one of the texts: there may be thousands. */
async function printedIn(
  papers: readonly Paper[],
  { out, wanted }: { readonly out: string; readonly wanted: readonly string[] },
) {
  const printed: { path: string; place: string; text: string }[] = [];
  for (const { path } of papers) {
    const bytes = await loadPlainFile(join(out, path)).catch(() => null);
    if (bytes === null) continue;
    for await (const { place, text } of readableTexts(path, bytes))
      if (wanted.some((one) => text.includes(one))) printed.push({ path, place, text });
  }
  return printed;
}

/** A paper that cannot be read prints nothing; `shiryo audit` says so. */
async function* readableTexts(path: string, bytes: Uint8Array) {
  try {
    yield* printedTexts(path, bytes);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}
