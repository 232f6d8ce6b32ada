import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";

/**
 * Footnotes: `text[^name]` with `[^name]: what the note says` on a line of its own, or `text^[what the note says]`.
 *
 * Notes come out as tokens footnote (block, meta.label), footnote_ref (meta.label) and footnote_inline (children).
 */
export function useFootnotes(md: MarkdownIt): void {
  md.block.ruler.before("reference", "footnote", readNote, { alt: ["paragraph", "reference"] });
  md.inline.ruler.before("link", "footnote_ref", readCall);
  md.inline.ruler.before("link", "footnote_inline", readInlineNote);
}

// oxlint-disable-next-line max-params -- the signature is that of markdown-it's block rules.
function readNote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const match = /^\[\^([^\]\s]{1,999})\]:[ \t]*/.exec(state.src.slice(start, state.eMarks[startLine]));
  if (match === null) return false;
  if (silent) return true;
  state.push("footnote_open", "", 1).meta = { label: match[1] };
  last(state).map = [startLine, startLine + 1];
  readInside({ state, startLine, endLine, length: start - (state.bMarks[startLine] ?? 0) + match[0].length });
  state.push("footnote_close", "", -1);
  return true;
}

/** Tokenize the note's own text: the rest of its line, and the lines below that are indented by four. */
function readInside(note: { state: StateBlock; startLine: number; endLine: number; length: number }): void {
  const { state, startLine, endLine, length } = note;
  const saved = [state.bMarks[startLine], state.tShift[startLine], state.sCount[startLine]] as const;
  state.bMarks[startLine] = (saved[0] ?? 0) + length;
  state.tShift[startLine] = 0;
  state.sCount[startLine] = state.blkIndent + 4;
  state.blkIndent += 4;
  state.md.block.tokenize(state, startLine, endLine);
  state.blkIndent -= 4;
  [state.bMarks[startLine], state.tShift[startLine], state.sCount[startLine]] = [
    saved[0] ?? 0,
    saved[1] ?? 0,
    saved[2] ?? 0,
  ];
}

const last = (state: StateBlock) => state.tokens.at(-1) ?? new state.Token("", "", 0);

function readCall(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("[^", state.pos)) return false;
  const match = /^\[\^([^\]\s]{1,999})\]/.exec(state.src.slice(state.pos, state.posMax));
  if (match === null) return false;
  if (!silent) state.push("footnote_ref", "", 0).meta = { label: match[1] };
  state.pos += match[0].length;
  return true;
}

function readInlineNote(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("^[", state.pos)) return false;
  const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
  if (end < 0) return false;
  if (!silent) {
    const token = state.push("footnote_inline", "", 0);
    token.children = [];
    state.md.inline.parse(state.src.slice(state.pos + 2, end), state.md, state.env, token.children);
  }
  state.pos = end + 1;
  return true;
}
