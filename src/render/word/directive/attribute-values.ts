import type { WordScope } from "../body/scope.ts";
import { report } from "../body/word-state.ts";
import type { Directive } from "../markdown/directive-rule.ts";
import type { MarkdownNode } from "../markdown/parse-markdown.ts";

/** A directive with its place: what each of their writers gets. */
export type DirectiveBlock = { readonly directive: Directive; readonly node: MarkdownNode; readonly scope: WordScope };

/** A number from an attribute, at least `min` and at most `max`; `usual` where it is missing or does not fit. */
export function numberAttribute(
  block: DirectiveBlock,
  key: string,
  { usual, min, max }: { usual: number; min: number; max: number },
): number {
  const text = block.directive.attributes[key];
  if (text === undefined) return usual;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  report(block.scope, "markdown-attribute.number", { name: block.directive.name, key, text, min, max });
  return usual;
}

/** Positive numbers between commas: 10,20,70. Undefined where the text is missing or does not fit. */
export function proportionsIn(
  block: DirectiveBlock,
  key: string,
  text: string | undefined,
): readonly number[] | undefined {
  if (text === undefined || text === "") return undefined;
  const numbers = text.split(",").map((part) => (/^\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : 0));
  if (numbers.every((number) => number > 0)) return numbers;
  report(block.scope, "markdown-attribute.numbers", { name: block.directive.name, key, text });
  return undefined;
}

/** One of a few words; `usual` where the attribute is missing or is none of them. */
export function wordAttribute<Word extends string>(
  block: DirectiveBlock,
  key: string,
  { usual, words }: { usual: Word; words: readonly Word[] },
): Word {
  const text = block.directive.attributes[key];
  const word = words.find((one) => one === text);
  if (text !== undefined && word === undefined)
    report(block.scope, "markdown-attribute.word", { name: block.directive.name, key, text, known: words });
  return word ?? usual;
}
