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

/** The first mark behind `pos` that may close; found once for a text, or a thousand open marks would take minutes. */
function closingMark(state: StateInline, mark: string): number {
  const known = closings.get(state) ?? closingMarks(state.src);
  closings.set(state, known);
  const marks = known[mark] ?? [];
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? 0) < state.pos + 3) low = middle + 1;
    else high = middle;
  }
  const end = marks[low] ?? Number.POSITIVE_INFINITY;
  return end + 2 <= state.posMax ? end : -1;
}

type Closings = Readonly<Record<string, number[]>>;
const closings = new WeakMap<StateInline, Closings>();

/** Where each mark may close, in order. */
function closingMarks(source: string): Closings {
  const found: Closings = { "++": [], "~~": [] };
  for (let at = 0; at + 2 <= source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (!isBlank(source[at - 1])) found[source.slice(at, at + 2)]?.push(at);
  }
  return found;
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

/**
 * Character references such as `&#133;`: markdown-it leaves some of them as they stand, though a template's
 * escaping may write any of them.
 */
export function useCharacterReferences(md: MarkdownIt): void {
  md.inline.ruler.before("entity", "character", readReference);
}

/** Undo what escaping does to a value: backslashes before punctuation, and character references. */
export function unescapeText(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|&#(\d{1,7});/g, (all: string, escaped?: string, code?: string) => {
    if (escaped !== undefined) return escaped;
    return characterOf(code) ?? all;
  });
}

const reference = /&#(\d{1,7});/y;

function readReference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x26) return false;
  reference.lastIndex = state.pos;
  const match = reference.exec(state.src);
  const character = characterOf(match?.[1]);
  if (match === null || character === undefined) return false;
  if (!silent) {
    const token = state.push("text_special", "", 0);
    token.content = character;
    token.markup = match[0];
    token.info = "entity";
  }
  state.pos += match[0].length;
  return true;
}

function characterOf(code: string | undefined): string | undefined {
  const point = Number(code);
  return code !== undefined && point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
