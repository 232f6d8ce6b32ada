import { figureGroups } from "../../words/typed/figures.ts";
import { type Document, isAlias, isScalar, type Pair, visit, type YAMLMap } from "yaml";
import type { Place } from "../../base/place.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { isOddFigure } from "./core-value.ts";
import type { PlaceOf } from "./yaml-places.ts";

/**
 * Faults that the parser lets pass; `isPlain` says that the nodes can become a value.
 *
 * Figures that mean something else than they look like become the texts that stand there.
 */
export function inspectNodes(document: Document.Parsed, placeOf: PlaceOf): { problems: Problem[]; isPlain: boolean } {
  const problems: Problem[] = [];
  let isPlain = true;
  visit(document, {
    Scalar: (_, scalar) => {
      // Left as it is written, it is refused where a figure must stand.
      if (typeof scalar.value === "number" && isOddFigure(scalar.source ?? "")) scalar.value = scalar.source;
    },
    Alias: (_, alias) => {
      isPlain = false;
      problems.push(aliasUsed(alias.source, placeOf(alias.range?.[0] ?? 0)));
    },
    Map: (_, map) => {
      const commas = commaFigures(map);
      problems.push(...commas.map(({ text, offset }) => commasUsed(text, placeOf(offset))));
      problems.push(...keyProblems(map, placeOf));
      isPlain &&= commas.length === 0 && map.items.every(({ key }) => isScalar(key) && key.value !== lostKey);
    },
  });
  return { problems, isPlain };
}

/** A figure with commas in flow style, and the offset at which it begins. */
type CommaFigure = { readonly text: string; readonly offset: number };

/** Figures such as 1,304,596 in `{ "2024": 1,304,596 }`, whose commas YAML takes for the ends of fields. */
function commaFigures({ flow, items }: YAMLMap): CommaFigure[] {
  if (flow !== true) return [];
  return items.flatMap((item, index) => {
    const head = figureOf(item.value, figureGroups.first);
    if (head === undefined) return [];
    const groups = groupsAfter(items.slice(index + 1));
    return groups.length === 0 ? [] : [{ ...head, text: [head.text, ...groups].join(",") }];
  });
}

/** The fields that are no more than a group of three digits, perhaps with decimals. */
function groupsAfter(items: readonly Pair[]): string[] {
  const groups = items.map(({ key, value }) => (value === null ? figureOf(key, figureGroups.next) : undefined));
  const end = groups.indexOf(undefined);
  return (end < 0 ? groups : groups.slice(0, end)).flatMap((group) => group?.text ?? []);
}

function figureOf(node: unknown, form: RegExp): CommaFigure | undefined {
  if (!isScalar(node) || node.type !== "PLAIN" || !form.test(node.source ?? "")) return undefined;
  return { text: node.source ?? "", offset: node.range?.[0] ?? 0 };
}

function keyProblems(map: YAMLMap, placeOf: PlaceOf): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { key } of map.items) {
    if (isAlias(key)) continue;
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === undefined) problems.push(strangeKey(placeOf(rangeStart(key))));
    else if (name === lostKey) problems.push(unknownKey(name, placeOf(rangeStart(key))));
    else if (seen.has(name)) problems.push(duplicateKey(name, placeOf(rangeStart(key))));
    else seen.add(name);
  }
  return problems;
}

// JavaScript has another use for it, so that records would lose it without a word.
const lostKey = "__proto__";

function rangeStart(node: unknown): number {
  return (node as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
}

function aliasUsed(name: string, place: Place): Problem {
  return problemOf("yaml-alias", { name }, { place });
}

function commasUsed(text: string, place: Place): Problem {
  return problemOf("schema-type.commas", { text, right: text.replaceAll(",", "") }, { place });
}

function unknownKey(name: string, place: Place): Problem {
  return problemOf("schema-unknown-key.lost", { key: name }, { place });
}

function strangeKey(place: Place): Problem {
  return problemOf("yaml-syntax.key", {}, { place });
}

function duplicateKey(name: string, place: Place): Problem {
  return problemOf("yaml-duplicate-key", { key: name }, { place });
}
