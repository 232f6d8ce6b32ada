import type { DataPath } from "../base/place.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import type { Language } from "../words/language.ts";
import type { ProblemCode } from "../words/problem-codes.ts";
import type { Program } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";
import { topicsOf } from "./topic-rule.ts";

/** Texts fill their place on paper and do not overflow it. */
export const textLength: Rule = {
  codes: ["text-length"],
  needs: ["edition"],
  isOfOneProgram: true,
  find: ({ programs, edition }) =>
    programs.flatMap((program) =>
      [{ path: ["background"], text: program.background + program.goal, ...firstPage }, ...ownTextsOf(program)].flatMap(
        (text) => lengthFault(program, inLanguage(text, edition?.language)),
      ),
    ),
};

/** Background and goal stand together in one box of the briefing's first page. */
const firstPage = { least: 110, most: 370 };

type Measured = Pick<Finding, "path"> & { readonly text: string; readonly least?: number; readonly most?: number };

// A Latin letter takes half the place of a kanji, and says half as much.
function inLanguage(text: Measured, language: Language = "ja"): Measured {
  return language === "ja" || text.most === undefined ? text : { ...text, most: text.most * 2 };
}

function lengthFault(
  program: Program,
  { path, text, least = 0, most = Number.POSITIVE_INFINITY }: Measured,
): Finding[] {
  const length = Array.from(text.replace(/\s/gu, "")).length;
  if (length >= least && length <= most) return [];
  const field = path[0] === "background" ? null : String(path.at(-1));
  return [{ problem: problemOf("text-length", { field, length, least, most }), record: program, path }];
}

/** Sentences end with a full stop; lines of a list do not. */
export const textFullStop = textRule("text-full-stop", ({ text, form }, language) => {
  const { mark, isAtEnd } = fullStops[language];
  const isLine = isAtEnd.test(text.trimEnd());
  if (isLine === (form === "sentence")) return undefined;
  return problemOf("text-full-stop", { isLine, mark, end: text.slice(-8) });
});

const fullStops = {
  ja: { mark: "。", isAtEnd: /。$/u },
  en: { mark: ".", isAtEnd: /[.!?…][)\]”’"']*$/u },
} as const;

/** Papers are written in である style. */
export const textPolite = textRule("text-polite", ({ text }, language) => {
  const found = language === "ja" ? polite.exec(text) : null;
  if (found === null) return undefined;
  return problemOf("text-polite", {
    found: text.slice(Math.max(0, found.index - 6), found.index + found[0].length),
  });
});

const polite = /(?:です|ます|ました|ません|でした|でしょう|ましょう|ください)(?=[。、）」！？]|が、|ので|から|$)/u;

/** Half-width katakana do not belong on paper. */
export const textHalfWidthKana = textRule("text-half-width-kana", ({ text }) => {
  const found = /[\uff61-\uff9f]+/u.exec(text)?.[0];
  if (found === undefined) return undefined;
  return problemOf("text-half-width-kana", { found, right: found.normalize("NFKC") });
});

/** In running text a single digit is full-width, a figure of two or more digits half-width. */
export const textDigits = textRule("text-digits", ({ text }, language) => {
  if (language !== "ja") return undefined;
  const single = lonelyDigit.exec(text)?.[0];
  if (single !== undefined) return problemOf("text-digits", { isSingle: true, found: single });
  const long = /[０-９][０-９．，]*[０-９]/u.exec(text)?.[0];
  return long === undefined ? undefined : problemOf("text-digits", { isSingle: false, found: long });
});

// Beside Latin letters, points and hyphens a digit stays half-width: TM5614, COVID-19, 2.5.
const japanese = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。・「」（）`;
const lonelyDigit = new RegExp(`[${japanese}][0-9](?=[${japanese}％])`, "u");

/** A rule for each text of our own by itself: `fault` tells what is wrong, or nothing. */
function textRule(code: ProblemCode, fault: (text: OwnText, language: Language) => Problem | undefined): Rule {
  return {
    codes: [code],
    needs: ["edition"],
    isOfOneProgram: true,
    find: ({ programs, edition }) =>
      programs.flatMap((program) =>
        ownTextsOf(program).flatMap((text) => {
          const problem = fault(text, edition?.language ?? "ja");
          return problem === undefined ? [] : { problem, record: program, path: text.path };
        }),
      ),
  };
}

/**
 * A text that was written for this dataset, not carried over from a document.
 *
 * A sentence ends with a full stop, a line (as in a list) does not. `least` and `most` are characters without spaces, in
 * Japanese.
 */
type OwnText = {
  readonly text: string;
  readonly path: DataPath;
  readonly form: "sentence" | "line";
  readonly least?: number;
  readonly most?: number;
};

/** Every text of our own in a programme's record. */
function ownTextsOf(program: Program): OwnText[] {
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
  scope: { form: "line", least: 30, most: 90 },
  summary: { form: "sentence", least: 40, most: 120 },
  use: { form: "sentence", least: 20, most: 80 },
  point: { form: "line", least: 45, most: 60 },
} as const satisfies Readonly<Record<string, Form>>;

function ownText(path: DataPath, text: string | undefined, form: Form): OwnText[] {
  return text === undefined ? [] : [{ text, path, ...form }];
}
