import type { MarkdownIt, StateInline } from "markdown-it";

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
