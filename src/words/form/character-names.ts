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
export function toldFolds(folded: readonly FoldedCharacter[]): string {
  return firstOf(folded.map(({ found, meant }) => `${characterName(found)} for ${meantText(meant)}`));
}

function meantText(meant: string): string {
  if (meant === "\n") return "a line break";
  return meant === "" ? "nothing" : meant;
}

/** Characters by their names, each once, the first of them. */
export function toldCharacters(characters: readonly string[]): string {
  return firstOf(characters.map(characterName));
}

function firstOf(names: readonly string[]): string {
  const each = [...new Set(names)];
  const told = each.slice(0, mostTold).join(", ");
  return each.length > mostTold ? `${told}, and ${each.length - mostTold} others` : told;
}

const mostTold = 5;
