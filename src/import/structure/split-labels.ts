import { compact } from "../language/printed-text.ts";
import type { SourceLine } from "./source-line.ts";

/** A label 【…】 and the text after it up to the next; the first piece of a section has no label. */
export type LabelledPiece = {
  readonly kind?: LabelKind;
  /** As printed, without brackets. */
  readonly label?: string;
  /** Line on which the label stands. */
  readonly labelLine?: number;
  /** Text after the label; the label's own line stands first, with what follows the label there, if anything does. */
  readonly lines: readonly SourceLine[];
};

/** Lines parted at the labels of the given kinds, wherever in a line they stand. */
export function splitLabels(lines: readonly SourceLine[], kinds: readonly LabelKind[]): LabelledPiece[] {
  const pieces: { kind?: LabelKind; label?: string; labelLine?: number; lines: SourceLine[] }[] = [{ lines: [] }];
  for (const line of lines) {
    let at = 0;
    for (const found of labelsIn(line, kinds)) {
      pieces.at(-1)?.lines.push(...cutOut(line, at, found.at));
      pieces.push({ kind: found.kind, label: found.label, labelLine: line.no, lines: [] });
      at = found.end;
    }
    pieces.at(-1)?.lines.push(...cutOut(line, at, line.text.length));
  }
  return pieces;
}

type LabelPlace = { readonly kind: LabelKind; readonly label: string; readonly at: number; readonly end: number };

function labelsIn(line: SourceLine, kinds: readonly LabelKind[]): LabelPlace[] {
  return [...line.text.matchAll(/【([^【】]{1,20})】\s*(?:[(（]\s*※[^()（）]{0,4}[)）])?/g)].flatMap((found) => {
    const kind = parseLabel(found[1] ?? "");
    if (kind === undefined || !kinds.includes(kind)) return [];
    return [{ kind, label: (found[1] ?? "").trim(), at: found.index, end: found.index + found[0].length }];
  });
}

function cutOut(line: SourceLine, from: number, to: number): SourceLine[] {
  const text = line.text.slice(from, to);
  if (text.trim() === "") return [];
  const lead = text.length - text.trimStart().length;
  const folded = line.folded.slice(from + lead, from + lead + text.trim().length);
  return [{ no: line.no, text: text.trim(), folded, width: line.width }];
}

/** What the text after a 【label】 is. */
type LabelKind = "background" | "goal" | "scope" | "output" | "outcome" | "topic" | "summary" | "use";

const rules: readonly (readonly [RegExp, LabelKind])[] = [
  [/^(事業の|研究の)?背景(・目的)?$/, "background"],
  [/^(研究)?事業(の)?(目標|目的)$|^目標$/, "goal"],
  [/^研究の?スコープ$|^研究の?範囲$/, "scope"],
  [/^期待される(アウトプット|成果)$|^アウトプット(指標|目標)?$/, "output"],
  [/^期待されるアウトカム$|^アウトカム(指標|目標)?$/, "outcome"],
  [/^(研究|開発|研究開発)?(課題|領域|課題領域|研究領域|テーマ)(名|名称)?$/, "topic"],
  [/^(研究|課題|事業)?の?概要$/, "summary"],
  [/^(研究)?成果の?(政策等への)?(活用|利用)(状況|方法)?$|^活用(状況)?$/, "use"],
];

/** The kind of a label as printed, with or without its brackets (課題名, 【研究領域名 】, 成果の利用), or undefined. */
export function parseLabel(printed: string): LabelKind | undefined {
  const text = compact(printed).replace(/^[【[]|[】\]]$/g, "");
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}
