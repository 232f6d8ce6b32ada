/** The words that stand between names of characters, in one language. */
export type CharacterWords = {
  readonly instead: (found: string, meant: string) => string;
  readonly nothing: string;
  readonly lineBreak: string;
  readonly more: (names: string, others: number) => string;
  readonly separator: string;
};

type ListWords = Pick<CharacterWords, "more" | "separator">;

/** A character as people read and look it up: 生 (U+751F); of one that nobody sees the number alone. */
export function characterName(character: string): string {
  const numbers = Array.from(character, codePoint).join(" ");
  return unseen.test(character) ? numbers : `${character} (${numbers})`;
}

const unseen = /^[\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0]/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

type FoldedCharacter = { readonly found: string; readonly meant: string };

/** What stood in a text and what is meant, each once, the first of them: `⽣ (U+2F63) for 生, U+200B for nothing`. */
export function foldsText(folded: readonly FoldedCharacter[], words: CharacterWords): string {
  const names = folded.map(({ found, meant }) => words.instead(characterName(found), meantText(meant, words)));
  return firstOf(names, words);
}

function meantText(meant: string, { lineBreak, nothing }: CharacterWords): string {
  if (meant === "\n") return lineBreak;
  return meant === "" ? nothing : meant;
}

/** Characters by their names, each once, the first of them. */
export function charactersText(characters: readonly string[], words: ListWords): string {
  return firstOf(characters.map(characterName), words);
}

function firstOf(names: readonly string[], { separator, more }: ListWords): string {
  const each = [...new Set(names)];
  const told = each.slice(0, mostTold).join(separator);
  return each.length > mostTold ? more(told, each.length - mostTold) : told;
}

const mostTold = 5;
