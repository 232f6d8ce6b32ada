import type { DataPath } from "../base/place.ts";
import type { ProblemCode } from "../words/problem-codes.ts";
import type { Program } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";
import { topicsOf } from "./topic-rule.ts";

/** Texts fill their place on paper and do not overflow it. */
export const textLength: Rule = {
  codes: ["text-length"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) => [
      ...lengthFault(program, { path: ["background"], text: program.background + program.goal, ...firstPage }),
      ...ownTextsOf(program).flatMap((text) => lengthFault(program, text)),
    ]),
};

/** Background and goal stand together in one box of the briefing's first page. */
const firstPage = { least: 110, most: 370 };

type Measured = Pick<Finding, "path"> & { readonly text: string; readonly least?: number; readonly most?: number };

function lengthFault(
  program: Program,
  { path, text, least = 0, most = Number.POSITIVE_INFINITY }: Measured,
): Finding[] {
  const length = Array.from(text.replace(/\s/gu, "")).length;
  if (length >= least && length <= most) return [];
  const what = path[0] === "background" ? "background and goal have together" : `${path.at(-1)} has`;
  return [
    {
      code: "text-length",
      record: program,
      path,
      message: `${what} ${length} characters, not ${least} to ${most}`,
      hint: length < least ? "tell a little more" : "shorten it",
    },
  ];
}

/** Sentences end with 。; lines of a list, which end in a noun, do not. */
export const textFullStop = textRule(
  "text-full-stop",
  "end sentences with 。, and lines (point, scope summary) without",
  ({ text, form }) => {
    const hasStop = text.trimEnd().endsWith("。");
    if (hasStop === (form === "sentence")) return undefined;
    return hasStop ? `a line ends with 。: "…${text.slice(-8)}"` : `a sentence ends without 。: "…${text.slice(-8)}"`;
  },
);

/** Papers are written in である style. */
export const textPolite = textRule("text-polite", "write である style, or end in a noun", ({ text }) => {
  const found = polite.exec(text);
  if (found === null) return undefined;
  return `polite style: "${text.slice(Math.max(0, found.index - 6), found.index + found[0].length)}"`;
});

const polite = /(?:です|ます|ました|ません|でした|でしょう|ましょう|ください)(?=[。、）」！？]|が、|ので|から|$)/u;

/** Half-width katakana do not belong on paper. */
export const textHalfWidthKana = textRule("text-half-width-kana", "write full-width katakana", ({ text }) => {
  const found = /[\uff61-\uff9f]+/u.exec(text)?.[0];
  return found === undefined ? undefined : `half-width katakana "${found}", full-width "${found.normalize("NFKC")}"`;
});

/** In running text a single digit is full-width, a figure of two or more digits half-width. */
export const textDigits = textRule(
  "text-digits",
  "write single digits full-width (令和７年), figures of two or more digits half-width (13日)",
  ({ text }) => {
    const single = lonelyDigit.exec(text)?.[0];
    if (single !== undefined) return `a single digit in half-width: "${single}"`;
    const long = /[０-９][０-９．，]*[０-９]/u.exec(text)?.[0];
    return long === undefined ? undefined : `a figure in full-width: "${long}"`;
  },
);

// Beside Latin letters, points and hyphens a digit stays half-width: TM5614, COVID-19, 2.5.
const japanese = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。・「」（）`;
const lonelyDigit = new RegExp(`[${japanese}][0-9](?=[${japanese}％])`, "u");

/** A rule for each text of our own by itself: `fault` tells what is wrong, or nothing. */
function textRule(code: ProblemCode, hint: string, fault: (text: OwnText) => string | undefined): Rule {
  return {
    codes: [code],
    isOfOneProgram: true,
    find: ({ programs }) =>
      programs.flatMap((program) =>
        ownTextsOf(program).flatMap((text) => {
          const message = fault(text);
          return message === undefined ? [] : { code, record: program, path: text.path, message, hint };
        }),
      ),
  };
}

/**
 * A text that was written for this dataset, not carried over from a document.
 *
 * A sentence ends with 。, a line (as in a list) does not. `least` and `most` are characters without spaces.
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
