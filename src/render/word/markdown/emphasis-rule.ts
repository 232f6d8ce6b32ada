import type { MarkdownIt, StateInline } from "markdown-it";
import { isJapanese } from "./japanese.ts";

/**
 * Let `*` and `**` stand next to Japanese brackets: CommonMark takes `**「重要」**です` for plain text, since it
 * expects spaces around punctuation. Only the reading of the marks is replaced; pairing them stays markdown-it's.
 */
export function useJapaneseEmphasis(md: MarkdownIt): void {
  md.inline.ruler.at("emphasis", readMarks);
}

function readMarks(state: StateInline, silent: boolean): boolean {
  const marker = state.src.charCodeAt(state.pos);
  if (silent || (marker !== star && marker !== underscore)) return false;
  const {
    length,
    can_open: open,
    can_close: close,
  } = marker === star ? scan(state) : state.scanDelims(state.pos, false);
  for (let index = 0; index < length; index += 1) {
    state.push("text", "", 0).content = String.fromCodePoint(marker);
    state.delimiters.push({ marker, length, token: state.tokens.length - 1, end: -1, open, close });
  }
  state.pos += length;
  return true;
}

const star = 0x2a;
const underscore = 0x5f;

function scan({ src, pos, posMax }: StateInline): { length: number; can_open: boolean; can_close: boolean } {
  let end = pos;
  while (end < posMax && src.charCodeAt(end) === star) end += 1;
  const before = Array.from(src.slice(Math.max(0, pos - 2), pos)).at(-1) ?? " ";
  const after = end < posMax ? String.fromCodePoint(src.codePointAt(end) ?? 32) : " ";
  const isFree = isJapanese(before) || isJapanese(after);
  const isOuter = (character: string) => isSpace(character) || isPunctuation(character);
  return {
    length: end - pos,
    can_open: !isSpace(after) && (isFree || !isPunctuation(after) || isOuter(before)),
    can_close: !isSpace(before) && (isFree || !isPunctuation(before) || isOuter(after)),
  };
}

const isSpace = (character: string) => /^\s/u.test(character);
const isPunctuation = (character: string) => /^[\p{P}\p{S}]/u.test(character);
