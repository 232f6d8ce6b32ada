import type { Language } from "../../../words/language.ts";
import { inEnglish } from "./english-styles.ts";
import type { ParagraphStyle } from "./style-xml.ts";

const formFrame = { basedOn: "Normal", font: "head", align: "left", grid: false, before: 0, after: 0 } as const;

/** The styles of the one-page summary. */
export function formStylesIn(language: Language): readonly ParagraphStyle[] {
  return language === "ja" ? formStyles : formStyles.map(inEnglish);
}

/**
 * The one-page summary in two sizes, for little and for much text. Exact line heights, so that it takes the same room
 * whatever faces a machine has.
 */
const formStyles: readonly ParagraphStyle[] = [
  {
    id: "FormText",
    own: "formText",
    ...formFrame,
    size: 10.5,
    line: { exact: 14.5 },
    before: 2,
    after: 2,
    align: "both",
  },
  { id: "FormTableText", own: "formTableText", ...formFrame, size: 10, line: { exact: 13 }, before: 1.5, after: 1.5 },
  { id: "FormTableHead", own: "formTableHead", basedOn: "FormTableText", align: "center" },
  {
    id: "FormBoxHead",
    own: "formBoxHead",
    ...formFrame,
    size: 11,
    bold: true,
    line: { exact: 15 },
    before: 2,
    after: 2,
    keepNext: true,
  },
  { id: "FormUnit", own: "formUnit", ...formFrame, size: 9, align: "right", line: { exact: 11 }, keepNext: true },
  { id: "FormNote", own: "formNote", ...formFrame, size: 9, line: { exact: 12 }, before: 1 },
  {
    id: "SmallFormText",
    own: "smallFormText",
    basedOn: "FormText",
    size: 9,
    line: { exact: 12 },
    before: 1,
    after: 1,
  },
  {
    id: "SmallFormTableText",
    own: "smallFormTableText",
    basedOn: "FormTableText",
    size: 9,
    line: { exact: 11 },
    before: 0.5,
    after: 0.5,
  },
  { id: "SmallFormTableHead", own: "smallFormTableHead", basedOn: "SmallFormTableText", align: "center" },
  {
    id: "SmallFormBoxHead",
    own: "smallFormBoxHead",
    basedOn: "FormBoxHead",
    size: 10,
    line: { exact: 13 },
    before: 1,
    after: 1,
  },
  { id: "SmallFormUnit", own: "smallFormUnit", basedOn: "FormUnit", size: 8, line: { exact: 10 } },
  { id: "SmallFormNote", own: "smallFormNote", basedOn: "FormNote", size: 8, line: { exact: 10.5 } },
];
