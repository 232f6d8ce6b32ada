/** How long a text may be to fill its place on paper: characters without spaces. */
type Length = { readonly least: number; readonly most: number };

/** How texts are written in a language, as far as rules hold them to it; a rule that its texts do not know is left out. */
export type TextStyle = {
  /** What ends a sentence, as a message shows it, and where a text ends with it */
  readonly mark: string;
  readonly isAtEnd: RegExp;
  /** Of background and goal together, and of each other text that has a place of a size of its own */
  readonly lengths: Readonly<Record<"firstPage" | "scope" | "summary" | "use" | "point", Length>>;
  readonly polite?: RegExp;
  readonly halfWidthKana?: RegExp;
  /** A digit that should be full-width */
  readonly lonelyDigit?: RegExp;
  /** A figure that should be half-width */
  readonly wideFigure: RegExp;
};

// Beside Latin letters, points and hyphens a digit stays half-width: TM5614, COVID-19, 2.5.
const japanese = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。・「」（）`;

export const textStyles = {
  ja: {
    mark: "。",
    isAtEnd: /。$/,
    lengths: {
      firstPage: { least: 110, most: 370 },
      scope: { least: 30, most: 90 },
      summary: { least: 40, most: 120 },
      use: { least: 20, most: 80 },
      point: { least: 45, most: 60 },
    },
    polite: /(?:です|ます|ました|ません|でした|でしょう|ましょう|ください)(?=[。、）」！？]|が、|ので|から|$)/u,
    halfWidthKana: /[\uff61-\uff9f]+/u,
    lonelyDigit: new RegExp(`[${japanese}][0-9](?=[${japanese}％])`, "u"),
    wideFigure: /[０-９][０-９．，]*[０-９]/u,
  },
  // A Latin letter takes half the place of a kanji, and says half as much.
  en: {
    mark: ".",
    isAtEnd: /[.!?…][)\]”’"']*$/u,
    lengths: {
      firstPage: { least: 110, most: 740 },
      scope: { least: 30, most: 180 },
      summary: { least: 40, most: 240 },
      use: { least: 20, most: 160 },
      point: { least: 45, most: 120 },
    },
    wideFigure: /[０-９][０-９．，]*/u,
  },
} as const satisfies Readonly<Record<string, TextStyle>>;

/**
 * What may stand around a project's name and is no part of it, in names without spaces and in small letters: brackets,
 * its number or what it is in front of it, and what it is behind it.
 */
export const aroundProjectNames = {
  brackets: /^[<〈(「【]|[>〉)」】]$/g,
  front: /^(?:(?:pj|project)([0-9]+)|([0-9]+)(?:pj|project)|(?:統合プロジェクト|project)(?=:)):?/,
  behind: /(?:(?:統合)?プロジェクト|pj|project)+$/,
};
