import type { MarkdownIt, StateInline } from "markdown-it";

/** `++underlined++` and `~~struck through~~`: marks that always come in twos, so that `10~20%` and `C++` stay text. */
export function useSpans(md: MarkdownIt): void {
  md.inline.ruler.disable("strikethrough");
  md.inline.ruler.before("emphasis", "spans", readSpan);
}

const spans: Readonly<Record<string, string>> = { "++": "underline", "~~": "strike" };

function readSpan(state: StateInline, silent: boolean): boolean {
  const start = state.pos + 2;
  const mark = state.src.slice(state.pos, start);
  const name = spans[mark];
  if (name === undefined || isBlank(state.src[start])) return false;
  const end = closingMark(state, mark);
  if (end < 0) return false;
  if (!silent) writeSpan({ state, name, start, end });
  state.pos = end + 2;
  return true;
}

function closingMark({ src, pos, posMax }: StateInline, mark: string): number {
  for (let at = pos + 3; at + 2 <= posMax; at += 1) {
    if (src[at] === "\\") at += 1;
    else if (src.startsWith(mark, at) && !isBlank(src[at - 1])) return at;
  }
  return -1;
}

function writeSpan({
  state,
  name,
  start,
  end,
}: {
  state: StateInline;
  name: string;
  start: number;
  end: number;
}): void {
  const { posMax } = state;
  state.push(`${name}_open`, "", 1);
  state.pos = start;
  state.posMax = end;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
  state.push(`${name}_close`, "", -1);
}

const isBlank = (character: string | undefined) => character === undefined || /\s/u.test(character);
