/** numbering.xml of the default look: four kinds of lists, each with a w:num for the style of that kind. */
export function numberingPart(): string {
  const abstract = kinds.map(({ kind, levels }, index) => abstractXml(index, kind, levels));
  const numbers = kinds.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${abstract.join("")}${numbers.join("")}</w:numbering>`;
}

type Mark = readonly [format: string, text: string];

const mark = {
  dot: ["bullet", "・"],
  circle: ["bullet", "○"],
  dash: ["bullet", "－"],
  decimal: ["decimal", "%."],
  paren: ["decimal", "(%)"],
  circled: ["decimalEnclosedCircle", "%"],
  kana: ["aiueoFullWidth", "%"],
  kanaParen: ["aiueoFullWidth", "(%)"],
  letter: ["lowerLetter", "%)"],
} as const satisfies Record<string, Mark>;

/** The official order of marks: 1. (1) ① ア (ア). Deeper levels repeat. */
const kinds: readonly { readonly kind: ListKind; readonly levels: readonly Mark[] }[] = [
  { kind: "bullet", levels: [mark.dot, mark.circle, mark.dash] },
  { kind: "decimal", levels: [mark.decimal, mark.paren, mark.circled, mark.kana, mark.kanaParen, mark.letter] },
  { kind: "paren", levels: [mark.paren, mark.circled, mark.kana, mark.kanaParen, mark.letter] },
  { kind: "circled", levels: [mark.circled, mark.kana, mark.kanaParen, mark.letter] },
];

function abstractXml(id: number, kind: ListKind, marks: readonly Mark[]): string {
  const levels = Array.from({ length: 9 }, (_, level) => levelXml(level, marks[level % marks.length] ?? mark.dot));
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="5A51${id}000"/><w:multiLevelType w:val="multilevel"/><w:name w:val="shiryo-${kind}"/>${levels.join("")}</w:abstractNum>`;
}

/** One step of indent is two characters of 10.5 pt. */
function levelXml(level: number, [format, text]: Mark): string {
  const left = 420 * (level + 1);
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="tab"/><w:lvlText w:val="${text.replace("%", `%${level + 1}`)}"/>` +
    `<w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="${left}"/></w:tabs><w:ind w:left="${left}" w:hanging="420"/></w:pPr></w:lvl>`
  );
}

/** How lists are marked: ・ / 1. / (1) / ①. */
export type ListKind = "bullet" | "decimal" | "paren" | "circled";

/**
 * settings.xml of the default look: Japanese line breaking and punctuation squeezed at line ends as Word's own
 * Japanese template has it, and the layout rules of current Word.
 */
export function settingsPart(): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="840"/>` +
    `<w:drawingGridHorizontalSpacing w:val="105"/><w:displayHorizontalDrawingGridEvery w:val="0"/><w:displayVerticalDrawingGridEvery w:val="2"/>` +
    `<w:characterSpacingControl w:val="compressPunctuation"/>` +
    `<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>` +
    `<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/>` +
    `<w:adjustLineHeightInTable/><w:useFELayout/>${compat("compatibilityMode", "15")}${compat("overrideTableStyleFontSizeAndJustification", "1")}` +
    `${compat("enableOpenTypeFeatures", "1")}${compat("doNotFlipMirrorIndents", "1")}${compat("differentiateMultirowTableHeaders", "1")}</w:compat>` +
    `<w:themeFontLang w:val="ja-JP" w:eastAsia="ja-JP"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
  );
}

const compat = (name: string, value: string) =>
  `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
