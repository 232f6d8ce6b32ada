import { isWordName, type Words } from "../../../words/paper-words.ts";

/**
 * A word in a formula with the formulas that stand in its places: SAY("figure.filled","all",ROWS(…),"count",COUNT(…)) is
 * ROWS(…)&"事業中"&COUNT(…)&"事業" in Japanese, and COUNT(…)&" of "&ROWS(…) in English.
 */
export function sayWords(formula: string, words: Words): string {
  return callsIn(formula).reduceRight((text, { start, end, values: [name = "", ...places] }) => {
    const word = unquoted(name);
    // The check of the template tells of a word that is not there.
    if (!isWordName(word)) return text;
    return text.slice(0, start) + pieced(words.texts[word], placed(places)) + text.slice(end);
  }, formula);
}

/** For each word of a formula, a text with an {{expression}} that is right exactly when its name and its places are. */
export function saidWords(formula: string): string[] {
  return callsIn(formula).map(({ values: [name = "", ...places] }) => {
    const given = [...placed(places).keys()].map((place) => ` ${place}=0`);
    return `{{say ${name.trim()}${given.join("")}}}`;
  });
}

type Call = { readonly start: number; readonly end: number; readonly values: readonly string[] };

/** The calls of SAY that stand outside of texts and references. */
function callsIn(formula: string): Call[] {
  if (!formula.includes(opening)) return [];
  return [...formula.matchAll(tokens)].flatMap(({ 0: token, index }) => {
    const call = token === opening ? callAt(formula, index) : undefined;
    return call === undefined ? [] : [call];
  });
}

const opening = "SAY(";
const tokens = /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.])SAY\(|[(),]/gu;

/** undefined where its parenthesis is never closed. */
function callAt(formula: string, start: number): Call | undefined {
  const values: string[] = [];
  let [depth, from] = [0, start + opening.length];
  for (const { 0: token, index } of formula.slice(from).matchAll(tokens)) {
    const at = start + opening.length + index;
    if (depth === 0 && (token === "," || token === ")")) {
      values.push(formula.slice(from, at));
      from = at + 1;
    }
    if (depth === 0 && token === ")") return { start, end: from, values };
    if (token.endsWith("(")) depth += 1;
    if (token === ")") depth -= 1;
  }
  return undefined;
}

/** Name and formula in turn. */
function placed(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    values.flatMap((value, index) => (index % 2 === 0 ? [[unquoted(value), values[index + 1] ?? ""] as const] : [])),
  );
}

function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/s, "$1");
}

function pieced(word: Words["texts"][keyof Words["texts"]], places: ReadonlyMap<string, string>): string {
  const text = typeof word === "string" ? word : word.other;
  const pieces = text.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 1) return places.get(piece) ?? "";
    return piece === "" ? "" : `"${piece.replaceAll('"', '""')}"`;
  });
  return pieces.filter((piece) => piece !== "").join("&");
}
