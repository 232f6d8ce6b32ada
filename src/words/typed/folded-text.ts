/** A character, or one with loose marks, and what is meant by it: "" where it should not stand there at all. */
export type FoldedCharacter = {
  /** Where it stands in the text as it was, in UTF-16 units from 0. */
  readonly at: number;
  readonly found: string;
  readonly meant: string;
};

/** A text with the right characters, and those that stood in their place, in order. */
type FoldedText = { readonly text: string; readonly folded: readonly FoldedCharacter[] };

/**
 * Put the right character in place of each that only looks like it, where there is one right answer: radicals that
 * programs take out of a PDF (⽣ for 生), loose marks of voicing (か and U+3099 for が), and characters that nobody sees.
 *
 * What Unicode holds for the same text is folded (NFC), but for ideographs that are a name's own form (U+FA19 for 神).
 * Selectors of variants, joined emoji, and marks of scripts that need them stay.
 */
export function foldedText(text: string): FoldedText {
  if (isOrdinary(text)) return { text, folded: [] };
  const folded: FoldedCharacter[] = [];
  const foldOne = (found: string, at: number) => {
    const meant = foldedCluster(found, at, text);
    if (meant !== found) folded.push({ at, found, meant });
    return meant;
  };
  return { text: text.replace(cluster, foldOne), folded };
}

/** Nearly every text is, and it is quick to tell. */
function isOrdinary(text: string): boolean {
  return !unusual.test(text) && text.normalize("NFC") === text;
}

// Of planes that take two units the first unit, for speed.
const unusual = /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2e80-\u2fd5\ufeff\udb40]/;

const unseenClass = String.raw`[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0001}\u{e0020}-\u{e007f}]`;
const unseen = new RegExp(unseenClass, "u");

/** A character with the marks, or the letters of a Korean syllable, that follow, with something unseen between or not. */
const cluster = new RegExp(String.raw`[^](?:${unseenClass}*[\p{M}\u1161-\u1175\u11a8-\u11c2])*`, "gu");

function foldedCluster(found: string, at: number, text: string): string {
  let inside = at;
  let seen = "";
  for (const character of found) {
    seen += foldedCharacter(character, inside, text);
    inside += character.length;
  }
  return ownForm.test(seen) ? seen : seen.normalize("NFC");
}

function foldedCharacter(character: string, at: number, text: string): string {
  if (/[\u2e80-\u2fd5]/.test(character)) return ideographOf(character);
  if (character === "\u2028" || character === "\u2029") return "\n";
  return unseen.test(character) && !isNeeded(character, at, text) ? "" : character;
}

/** In Japanese fonts U+2F3E is 戸, and so it is what a PDF has for it; Unicode holds it for 戶. */
function ideographOf(radical: string): string {
  if (radical === "\u2f3e") return "戸";
  return radicals.get(radical) ?? (radical >= "\u2f00" ? radical.normalize("NFKC") : radical);
}

/**
 * Ideographs that fonts draw like their twins in Unicode's supplement of radicals, after Unicode's list of equivalent
 * unified ideographs. Those that look different, as the left side of 王 does, have no one right answer and are not here.
 */
const radicals: ReadonlyMap<string, string> = new Map(
  [
    "⺁厂 ⺂乛 ⺃乚 ⺅亻 ⺆冂 ⺉刂 ⺊卜 ⺋㔾 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺘扌 ⺙攵 ⺛旡 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺨犭",
    "⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺹耂 ⺺肀 ⺻聿 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻐钅 ⻑長 ⻒镸 ⻓长",
    "⻔门 ⻖阝 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟",
  ].flatMap((row) => row.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)] as const)),
);

/**
 * Compatibility ideographs that fonts draw otherwise than their twins: forms of names. The others were put into Unicode
 * for a second reading in Korean, and look like their twins.
 */
const ownForm =
  /[\uf907\uf908\uf909\uf91d\uf91f\uf928\uf929\uf936\uf95a\uf970\uf983\uf988\uf996\uf999\uf99a\uf9a2\uf9c3\uf9d0\uf9dc\uf9f1\uf9f3\uf9fa\ufa03\ufa09\ufa0c\ufa10-\ufaff\u{2f800}-\u{2fa1f}]/u;

/** Whether scripts or emoji around it need a character that nobody sees. */
function isNeeded(character: string, at: number, text: string): boolean {
  if (direction.test(character)) return rightToLeft.test(text);
  if (/[\u{e0001}-\u{e007f}]/u.test(character)) return text.includes("\u{1f3f4}");
  return /[\u200b-\u200d]/.test(character) && joined.test(text.slice(Math.max(0, at - 2), at));
}

const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

// Emoji, marks but those of Japanese and Latin, and letters of scripts in which a joiner or a break changes what is printed.
const joined =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|(?![\u0300-\u036f]|[\u3099-\u309a]|[\u{e0100}-\u{e01ef}])\p{M}|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}])\p{L})$/u;

/** A character whose meaning a text does not give, and where it stands, in UTF-16 units from 0. */
type UnclearCharacter = { readonly at: number; readonly found: string };

/**
 * Characters of which nobody can tell what is meant: private ones, which each office's computers draw in their own way,
 * U+FFFD in place of what was lost, control characters, and radicals that look like no ideograph. In order, without those
 * that are folded.
 */
export function unclearCharacters(text: string): UnclearCharacter[] {
  if (!perhapsUnclear.test(text)) return [];
  const folded = new Set(foldedText(text).folded.map(({ at }) => at));
  return Array.from(text.matchAll(unclear), ({ index, 0: found }) => ({ at: index, found })).filter(
    ({ at }) => !folded.has(at),
  );
}

// Of planes that take two units the first unit, for speed.
const perhapsUnclear =
  /[\u0080-\u009f\u115f\u1160\u202d\u202e\u2e80-\u2ef3\u3164\ue000-\uf8ff\ufdd0-\ufdef\uffa0\ufff9-\ufffd\udb80-\udbff]/;

// A turn of direction is left among scripts that run from right to left, blanks of Korean stand for a letter.
const unclear =
  /[\u0080-\u009f\u115f\u1160\u202d\u202e\u2e80-\u2ef3\u3164\ufdd0-\ufdef\uffa0\ufff9-\ufffd]|\p{Private_Use}/gu;

/**
 * Whether Japanese in UTF-8 was read as Shift_JIS on its way: Windows PowerShell does that to what it redirects. The first
 * bytes of kana then are kanji that hardly anybody has ever written.
 */
export function isMisread(text: string): boolean {
  const misread = text.match(/[縺繧繝]/g)?.length ?? 0;
  return misread > 20 && misread > (text.match(/[\u3041-\u30f6]/g)?.length ?? 0);
}
