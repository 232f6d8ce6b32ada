import { isCollection, isScalar } from "yaml";
import { EditError, type SetEdit } from "./edit.ts";
import type { Splice } from "./edit-tree.ts";
import { spliceScalar } from "./splice-scalar.ts";
import { type EditContext, endOf, isBlockText, lineEnd, type Slot } from "./yaml-spots.ts";
import { fieldLines, flowText, itemLines, keyText, type Plain, yamlLines } from "./yaml-text.ts";

/** Another value in a slot: in its own quotes and with its comment where both are scalars. */
export function setValue(slot: Slot, { value, written }: SetEdit, context: EditContext): Splice {
  refuseTagged(slot);
  const { node, kind } = slot;
  if (written !== undefined) return { ...regionOf(slot, context), text: written };
  const isEmpty = !isScalar(node) || !node.range || node.range[0] === node.range[1];
  if (isEmpty || typeof value === "object" || typeof value === "boolean") return fillSlot(slot, value, context);
  return spliceScalar(node, value, { isFlow: kind === "flow", context });
}

/** A tag or an anchor says more of a value than what it holds. */
function refuseTagged({ node, path }: Slot): void {
  if (node === null || (node.tag === undefined && node.anchor === undefined)) return;
  throw new EditError("tag", path, node.range?.[0] ?? 0);
}

/** A value written anew. The comment at the end of its first line stays. */
export function fillSlot(slot: Slot, value: Plain, context: EditContext): Splice {
  const region = regionOf(slot, context);
  const { newline } = context;
  if (slot.kind === "root")
    return {
      ...region,
      text: yamlLines(value)
        .map((line) => line + newline)
        .join(""),
    };
  if (slot.kind === "flow") {
    const space = region.start === region.end ? " " : "";
    return { ...region, text: space + flowText(value, "flow") };
  }
  const { head, lines } = wordsFor(slot, value);
  return { ...region, text: [head + commentIn(slot, context), ...lines].map((line) => line + newline).join("") };
}

/** What stands behind a colon or hyphen, and the lines below it. */
function wordsFor({ kind, path, column }: Slot, value: Plain): { head: string; lines: readonly string[] } {
  if (kind === "item") {
    const [first = "", ...lines] = itemLines(value, column);
    return { head: first.slice(column + 1), lines };
  }
  const key = String(path.at(-1));
  const [first = "", ...lines] = fieldLines(key, value, { indent: column, quote: '"' });
  return { head: first.slice(column + keyText(key, '"').length + 1), lines };
}

/**
 * The piece of text that a value takes. Of a record all of it; in braces the value alone; else from behind the colon or hyphen
 * to the end of its last line.
 */
export function regionOf({ node, kind, indicatorEnd }: Slot, { text }: EditContext): { start: number; end: number } {
  if (kind === "flow") {
    const [start, end] = node?.range ?? [indicatorEnd, indicatorEnd];
    return start === end ? { start: indicatorEnd, end: indicatorEnd } : { start, end };
  }
  if (kind === "root") {
    const [start] = node?.range ?? [text.length];
    return {
      start: text.lastIndexOf("\n", start - 1) + 1,
      end: lineEnd(text, Math.max(endOf(node, start, text) - 1, start)),
    };
  }
  return { start: indicatorEnd, end: lineEnd(text, endOf(node, indicatorEnd, text)) };
}

/** The comment that stays on the line of the colon or hyphen, with the space before it. */
function commentIn({ node, indicatorEnd }: Slot, { text }: EditContext): string {
  const lineOf = (at: number) => text.slice(at, lineEnd(text, at)).trimEnd();
  if (isBlockText(node)) return /\s+#.*$/.exec(lineOf(node?.range?.[0] ?? indicatorEnd))?.[0] ?? "";
  const isBelow = isCollection(node) && node.flow !== true && (node.range?.[0] ?? 0) >= lineEnd(text, indicatorEnd);
  const behind = lineOf(isBelow ? indicatorEnd : endOf(node, indicatorEnd, text));
  return /^\s+#/.test(behind) ? behind : "";
}
