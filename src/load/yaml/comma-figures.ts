import { isScalar, type Pair, type YAMLMap } from "yaml";

/** A figure with commas in flow style, and the offset at which it begins. */
export type CommaFigure = { readonly text: string; readonly offset: number };

/** Figures such as 1,304,596 in `{ "2024": 1,304,596 }`, whose commas YAML takes for the ends of fields. */
export function commaFigures({ flow, items }: YAMLMap): CommaFigure[] {
  if (flow !== true) return [];
  return items.flatMap((item, index) => {
    const head = figureOf(item.value, /^[-+]?[0-9]{1,3}$/);
    if (head === undefined) return [];
    const groups = groupsAfter(items.slice(index + 1));
    return groups.length === 0 ? [] : [{ ...head, text: [head.text, ...groups].join(",") }];
  });
}

/** The fields that are no more than a group of three digits, perhaps with decimals. */
function groupsAfter(items: readonly Pair[]): string[] {
  const groups = items.map(({ key, value }) => (value === null ? figureOf(key, /^[0-9]{3}(?:\.[0-9]+)?$/) : undefined));
  const end = groups.indexOf(undefined);
  return (end < 0 ? groups : groups.slice(0, end)).flatMap((group) => group?.text ?? []);
}

function figureOf(node: unknown, form: RegExp): CommaFigure | undefined {
  if (!isScalar(node) || node.type !== "PLAIN" || !form.test(node.source ?? "")) return undefined;
  return { text: node.source ?? "", offset: node.range?.[0] ?? 0 };
}
