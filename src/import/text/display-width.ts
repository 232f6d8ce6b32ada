/**
 * Columns that a text takes in print: two for a full-width character, one for any other.
 *
 * Not the columns of a terminal, where ① and Ⅰ take one; in print they take two.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  if (code < 0x2010) return code > 0x390 && code < 0x460;
  return !(code >= 0xff61 && code <= 0xffdc);
}
