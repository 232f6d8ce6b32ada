import { type DataPath, showPath } from "../base/place.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import type { ProblemCode } from "../words/problem-codes.ts";
import { type TextStyle, textStyles } from "../words/typed/writing.ts";
import type { Records } from "../load/loaded.ts";
import type { Edition } from "../model/dataset.ts";
import type { Program } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";
import { topicsOf } from "./topic-rule.ts";

/** Texts fill their place on paper and do not overflow it. */
export const textLength: Rule = {
  codes: ["text-length"],
  needs: ["edition"],
  isOfOneProgram: true,
  find: (records) => {
    const { lengths } = styleOf(records.edition);
    return records.programs.flatMap((program) => {
      const texts = ownTextsOf(program, records);
      const firstPage = texts.filter(({ path: [field] }) => field === "background" || field === "goal");
      return [
        // They stand together in one box of the briefing's first page.
        ...(firstPage.length < 2 ? [] : lengthFault(program, together(firstPage), lengths.firstPage)),
        ...texts.flatMap((text) => (text.place === undefined ? [] : lengthFault(program, text, lengths[text.place]))),
      ];
    });
  },
};

function together(texts: readonly Measured[]): Measured {
  return { path: ["background"], text: texts.map(({ text }) => text).join("") };
}

/** What the texts of a dataset are held to. */
function styleOf(edition: Pick<Edition, "language"> | undefined): TextStyle {
  return textStyles[edition?.language ?? "ja"];
}

type Measured = Pick<Finding, "path"> & { readonly text: string };

function lengthFault(
  program: Program,
  { path, text }: Measured,
  { least, most }: TextStyle["lengths"][keyof TextStyle["lengths"]],
): Finding[] {
  const length = Array.from(text.replace(/\s/gu, "")).length;
  if (length >= least && length <= most) return [];
  const field = path[0] === "background" ? null : String(path.at(-1));
  return [{ problem: problemOf("text-length", { field, length, least, most }), record: program, path }];
}

/** Sentences end with a full stop; lines of a list, which end in a noun, do not. */
export const textFullStop = textRule("text-full-stop", ({ text, form }, { isAtEnd, mark }) => {
  const isLine = isAtEnd.test(text.trimEnd());
  if (isLine === (form === "sentence")) return undefined;
  return problemOf("text-full-stop", { isLine, mark, end: text.slice(-8) });
});

/** Japanese papers are written in である style. */
export const textPolite = textRule("text-polite", ({ text }, { polite }) => {
  const found = polite?.exec(text) ?? null;
  if (found === null) return undefined;
  return problemOf("text-polite", {
    found: text.slice(Math.max(0, found.index - 6), found.index + found[0].length),
  });
});

/** Half-width katakana do not belong on paper. */
export const textHalfWidthKana = textRule("text-half-width-kana", ({ text }, { halfWidthKana }) => {
  const found = halfWidthKana?.exec(text)?.[0];
  if (found === undefined) return undefined;
  return problemOf("text-half-width-kana", { found, right: found.normalize("NFKC") });
});

/** In running text a single digit is full-width in Japanese, a figure of two or more digits half-width. */
export const textDigits = textRule("text-digits", ({ text }, { lonelyDigit, wideFigure }) => {
  const single = lonelyDigit?.exec(text)?.[0];
  if (single !== undefined) return problemOf("text-digits", { isSingle: true, found: single });
  const long = wideFigure.exec(text)?.[0];
  return long === undefined ? undefined : problemOf("text-digits", { isSingle: false, found: long });
});

/** A rule for each text of our own by itself: `fault` tells what is wrong, or nothing. */
function textRule(code: ProblemCode, fault: (text: OwnText, style: TextStyle) => Problem | undefined): Rule {
  return {
    codes: [code],
    needs: ["edition"],
    isOfOneProgram: true,
    find: (records) =>
      records.programs.flatMap((program) =>
        ownTextsOf(program, records).flatMap((text) => {
          const problem = fault(text, styleOf(records.edition));
          return problem === undefined ? [] : { problem, record: program, path: text.path };
        }),
      ),
  };
}

/**
 * A text that was written for this dataset, not carried over from a document.
 *
 * A sentence ends with a full stop, a line (as in a list) does not. `place`: what it is called among the lengths.
 */
type OwnText = {
  readonly text: string;
  readonly path: DataPath;
  readonly form: "sentence" | "line";
  readonly place?: keyof TextStyle["lengths"];
};

/** Every text of our own in a programme's record; those of another language, which stand in for some, are held to its rules. */
function ownTextsOf(program: Program, { borrowedOf }: Records): OwnText[] {
  const borrowed = new Set(borrowedOf?.(program).map(showPath));
  return textsIn(program).filter(({ path }) => !borrowed.has(showPath(path)));
}

function textsIn(program: Program): OwnText[] {
  return [
    { text: program.background, path: ["background"], form: "sentence" },
    { text: program.goal, path: ["goal"], form: "sentence" },
    ...program.scope.flatMap(({ summary }, index) => ownText(["scope", index, "summary"], summary, forms.scope)),
    ...program.kpis.flatMap(({ kind, text }, index) =>
      kind === "qualitative" ? ownText(["kpis", index, "text"], text, forms.sentence) : [],
    ),
    ...topicsOf(program).flatMap(({ topic, path }) => [
      ...ownText([...path, "summary"], topic.summary, forms.summary),
      ...ownText([...path, "use"], topic.use, forms.use),
      ...ownText([...path, "point"], topic.point, forms.point),
    ]),
    ...Object.entries(program.notes ?? {}).flatMap(([key, note]) => ownText(["notes", key], note, forms.sentence)),
    ...program.related.flatMap(({ relation }, index) =>
      ownText(["related", index, "relation"], relation, forms.sentence),
    ),
  ];
}

type Form = Omit<OwnText, "text" | "path">;

const forms = {
  sentence: { form: "sentence" },
  scope: { form: "line", place: "scope" },
  summary: { form: "sentence", place: "summary" },
  use: { form: "sentence", place: "use" },
  point: { form: "line", place: "point" },
} as const satisfies Readonly<Record<string, Form>>;

function ownText(path: DataPath, text: string | undefined, form: Form): OwnText[] {
  return text === undefined ? [] : [{ text, path, ...form }];
}
