import type { FlowParagraph } from "./flow.ts";

/**
 * Paragraphs in a row before a table or an end: the last of them cannot be joined to what follows, so where it is
 * inserted or deleted, the one before takes the mark in its place. The texts that result are the same.
 */
export function settleMarks(paragraphs: readonly FlowParagraph[]): readonly FlowParagraph[] {
  const last = paragraphs.at(-1);
  if (last === undefined || last.mark === "none" || last.mark === "both" || endsSection(last)) return paragraphs;
  const { mark } = last;
  const at = paragraphs.findLastIndex((one) => one.mark !== mark);
  const before = paragraphs[at];
  if (before === undefined || endsSection(before)) return paragraphs;
  const marked = paragraphs.slice(at + 1, -1);
  if (before.mark === "none")
    return [...paragraphs.slice(0, at), { ...before, mark }, ...marked, takeOver(last, before)];
  if (mark !== "ins" || before.mark !== "del" || before.old === undefined || last.new === undefined) return paragraphs;
  return [...paragraphs.slice(0, at), ...marked, { kind: "paragraph", old: before.old, new: last.new, mark: "none" }];
}

function endsSection({ old, new: fresh }: FlowParagraph): boolean {
  return old?.endsSection === true || fresh?.endsSection === true;
}

/** Without the paragraphs between, `last` is the end of `before`. */
function takeOver(last: FlowParagraph, before: FlowParagraph): FlowParagraph {
  const [was, is] = last.mark === "ins" ? [before.was ?? before.old, last.new] : [last.old, before.is ?? before.new];
  return { ...last, mark: "none", ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
}
