import { type LabelKind, parseLabel } from "../language/parse-label.ts";
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
