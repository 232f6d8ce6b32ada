import { isSeq, parseDocument, visit } from "yaml";

/** Lists on one line without spaces inside their brackets, `[pj1]`, which the library cannot print beside `{ a: 1 }`. */
export function tightenLists(text: string): string {
  const cuts: { from: number; to: number }[] = [];
  visit(parseDocument(text), (_, node) => {
    if (!isSeq(node) || node.flow !== true || !node.range) return;
    const [start, end] = node.range;
    const inside = text.slice(start, end);
    const open = /^\[( +)\S/.exec(inside)?.[1]?.length ?? 0;
    const close = /\S( +)\]$/.exec(inside)?.[1]?.length ?? 0;
    cuts.push({ from: start + 1, to: start + 1 + open }, { from: end - 1 - close, to: end - 1 });
  });
  return cuts
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
}
