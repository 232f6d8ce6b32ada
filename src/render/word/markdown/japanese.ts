/** Whether a character is Japanese writing: kana, kanji, full-width forms and their punctuation. */
export function isJapanese(character: string): boolean {
  return /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(character);
}
