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
