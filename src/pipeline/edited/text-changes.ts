import { diffArrays } from "diff";
import type { CellText, PaperTexts } from "./paper-texts.ts";

/** A text that differs: `old` is left out where it is new, `now` where it is gone. */
export type TextChange = {
  /** 予算!D5; a paragraph's number among all paragraphs of the new text; header1 */
  readonly at: string;
  readonly old?: string;
  readonly now?: string;
};

/** What differs between two states of a paper's text: paragraphs in their order, cells by address. */
export function textChanges(old: PaperTexts, now: PaperTexts): TextChange[] {
  if (old.kind === "cells" && now.kind === "cells") return cellChanges(old.cells, now.cells);
  if (old.kind === "paragraphs" && now.kind === "paragraphs") return partChanges(old.parts, now.parts);
  return [];
}

type Cells = ReadonlyMap<string, CellText>;

function cellChanges(old: Cells, now: Cells): TextChange[] {
  const addresses = [...new Set([...old.keys(), ...now.keys()])];
  const changed = addresses.filter((at) => !isSame(old.get(at), now.get(at)));
  return changed.map((at) => changeOf(at, ...shown(old.get(at), now.get(at))));
}

/** What a formula gives follows from other cells, and programs write the same formula in several ways. */
function isSame(old: CellText | undefined, now: CellText | undefined): boolean {
  if (old?.formula === undefined || now?.formula === undefined)
    return old?.text === now?.text && old?.formula === now?.formula;
  return old.formula === now.formula || now.formula === "" || now.text === "" || old.text === now.text;
}

function shown(old: CellText | undefined, now: CellText | undefined): [string | undefined, string | undefined] {
  const isFormula = old?.formula !== undefined || now?.formula !== undefined;
  const textOf = (cell: CellText | undefined) =>
    isFormula && cell?.formula !== undefined ? `=${cell.formula}` : cell?.text;
  return [textOf(old), textOf(now)];
}

type Parts = ReadonlyMap<string, readonly string[]>;

function partChanges(old: Parts, now: Parts): TextChange[] {
  const parts = [...new Set([...old.keys(), ...now.keys()])];
  return parts.flatMap((part) => paragraphChanges(part, old.get(part) ?? [], now.get(part) ?? []));
}

function paragraphChanges(part: string, old: readonly string[], now: readonly string[]): TextChange[] {
  const changes: TextChange[] = [];
  let removed: string[] = [];
  let at = 0;
  for (const piece of diffArrays([...old], [...now])) {
    if (piece.removed) {
      removed.push(...piece.value);
      continue;
    }
    if (piece.added) changes.push(...pairs(removed, piece.value, (index) => `${part} ${at + index + 1}`));
    else changes.push(...pairs(removed, [], () => `${part} ${at + 1}`));
    removed = [];
    at += piece.value.length;
  }
  return [...changes, ...pairs(removed, [], () => `${part} ${at + 1}`)];
}

/** A paragraph that was changed is one that is gone with one in its place. */
function pairs(old: readonly string[], now: readonly string[], at: (index: number) => string): TextChange[] {
  const count = Math.max(old.length, now.length);
  return Array.from({ length: count }, (_, index) => changeOf(at(index), old[index], now[index]));
}

function changeOf(at: string, old: string | undefined, now: string | undefined): TextChange {
  return { at, ...(old !== undefined && { old }), ...(now !== undefined && { now }) };
}
