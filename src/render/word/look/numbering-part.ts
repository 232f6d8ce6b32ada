import { escapeXml } from "../../../opc/escape-xml.ts";
import { type Language, languageTags } from "../../../words/language.ts";
import { say, type Words } from "../../../words/paper-words.ts";

/** numbering.xml of the default look: four kinds of lists, each with a w:num for the style of that kind. */
export function numberingPart(words: Words): string {
  const kinds = kindsIn(words);
  const abstract = kinds.map(({ kind, levels }, index) => abstractXml(index, kind, levels));
  const numbers = kinds.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${abstract.join("")}${numbers.join("")}</w:numbering>`;
}

type Mark = readonly [format: string, text: string];
type Levels = readonly [Mark, ...Mark[]];
type Kinds = readonly { readonly kind: ListKind; readonly levels: Levels }[];

const mark = {
  decimal: ["decimal", "%."],
  paren: ["decimal", "(%)"],
  circled: ["decimalEnclosedCircle", "%"],
  kana: ["aiueoFullWidth", "%"],
  kanaParen: ["aiueoFullWidth", "(%)"],
  letterBracket: ["lowerLetter", "%)"],
  letter: ["lowerLetter", "%."],
  letterParen: ["lowerLetter", "(%)"],
  roman: ["lowerRoman", "%."],
  romanParen: ["lowerRoman", "(%)"],
} as const satisfies Record<string, Mark>;

/** Deeper levels repeat. */
function kindsIn(words: Words): Kinds {
  const bullets = say(words, "look.list.bullets").split(",");
  const [first = "", ...deeper] = bullets;
  return [{ kind: "bullet", levels: [bullet(first), ...deeper.map(bullet)] }, ...numbered[words.language]];
}

const bullet = (text: string): Mark => ["bullet", text];

/** In Japanese the official order of marks: 1. (1) ① ア (ア). */
const numbered: Readonly<Record<Language, Kinds>> = {
  ja: [
    {
      kind: "decimal",
      levels: [mark.decimal, mark.paren, mark.circled, mark.kana, mark.kanaParen, mark.letterBracket],
    },
    { kind: "paren", levels: [mark.paren, mark.circled, mark.kana, mark.kanaParen, mark.letterBracket] },
    { kind: "circled", levels: [mark.circled, mark.kana, mark.kanaParen, mark.letterBracket] },
  ],
  en: [
    { kind: "decimal", levels: [mark.decimal, mark.letter, mark.roman] },
    { kind: "paren", levels: [mark.paren, mark.letterParen, mark.romanParen] },
    { kind: "circled", levels: [mark.circled, mark.letterParen, mark.romanParen] },
  ],
};

function abstractXml(id: number, kind: ListKind, marks: Levels): string {
  const levels = Array.from({ length: 9 }, (_, level) => levelXml(level, marks[level % marks.length] ?? marks[0]));
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="5A51${id}000"/><w:multiLevelType w:val="multilevel"/><w:name w:val="shiryo-${kind}"/>${levels.join("")}</w:abstractNum>`;
}

/** One step of indent is two characters of 10.5 pt. */
function levelXml(level: number, [format, text]: Mark): string {
  const left = 420 * (level + 1);
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="tab"/><w:lvlText w:val="${escapeXml(text).replace("%", `%${level + 1}`)}"/>` +
    `<w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="${left}"/></w:tabs><w:ind w:left="${left}" w:hanging="420"/></w:pPr></w:lvl>`
  );
}

/** How lists are marked: ・ / 1. / (1) / ①. */
export type ListKind = "bullet" | "decimal" | "paren" | "circled";

/**
 * settings.xml of the default look: the layout rules of current Word, and for Japanese line breaking and punctuation
 * squeezed at line ends as Word's own Japanese template has it.
 */
export function settingsPart({ language }: Words): string {
  const { spacing, compatibility } = settings[language];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>${spacing}` +
    `<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>` +
    `<w:compat>${compatibility}${compat("compatibilityMode", "15")}${compat("overrideTableStyleFontSizeAndJustification", "1")}` +
    `${compat("enableOpenTypeFeatures", "1")}${compat("doNotFlipMirrorIndents", "1")}${compat("differentiateMultirowTableHeaders", "1")}</w:compat>` +
    `<w:themeFontLang w:val="${languageTags[language]}" w:eastAsia="${languageTags.ja}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
  );
}

const settings = {
  ja: {
    spacing:
      `<w:defaultTabStop w:val="840"/><w:drawingGridHorizontalSpacing w:val="105"/><w:displayHorizontalDrawingGridEvery w:val="0"/>` +
      `<w:displayVerticalDrawingGridEvery w:val="2"/><w:characterSpacingControl w:val="compressPunctuation"/>`,
    compatibility:
      `<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/>` +
      `<w:adjustLineHeightInTable/><w:useFELayout/>`,
  },
  en: {
    spacing: `<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>`,
    compatibility: "",
  },
} as const;

const compat = (name: string, value: string) =>
  `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
