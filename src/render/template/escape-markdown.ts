/**
 * Plain text as Markdown that reads as exactly that text: no mark-up, no list, no table, no lost space.
 *
 * ASCII punctuation gets a backslash. White space that Markdown would strip, fold or take for a line's end
 * becomes a character reference.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]|^\s+|\s+$|\s{2,}/g, (space) =>
      Array.from(space, (character) => `&#${character.codePointAt(0)};`).join(""),
    );
}
