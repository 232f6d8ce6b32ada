import type { ParagraphStyle } from "./style-xml.ts";

const formFrame = { basedOn: "Normal", font: "gothic", align: "left", grid: false, before: 0, after: 0 } as const;

/**
 * The one-page summary in two sizes, for little and for much text. Exact line heights, so that it takes the same room
 * whatever faces a machine has.
 */
export const formStyles: readonly ParagraphStyle[] = [
  {
    id: "FormText",
    name: "様式本文",
    ...formFrame,
    size: 10.5,
    line: { exact: 14.5 },
    before: 2,
    after: 2,
    align: "both",
  },
  { id: "FormTableText", name: "様式表本文", ...formFrame, size: 10, line: { exact: 13 }, before: 1.5, after: 1.5 },
  { id: "FormTableHead", name: "様式表見出し", basedOn: "FormTableText", align: "center" },
  {
    id: "FormBoxHead",
    name: "様式枠見出し",
    ...formFrame,
    size: 11,
    bold: true,
    line: { exact: 15 },
    before: 2,
    after: 2,
    keepNext: true,
  },
  { id: "FormUnit", name: "様式単位", ...formFrame, size: 9, align: "right", line: { exact: 11 }, keepNext: true },
  { id: "FormNote", name: "様式注記", ...formFrame, size: 9, line: { exact: 12 }, before: 1 },
  {
    id: "SmallFormText",
    name: "様式本文（小）",
    basedOn: "FormText",
    size: 9,
    line: { exact: 12 },
    before: 1,
    after: 1,
  },
  {
    id: "SmallFormTableText",
    name: "様式表本文（小）",
    basedOn: "FormTableText",
    size: 9,
    line: { exact: 11 },
    before: 0.5,
    after: 0.5,
  },
  { id: "SmallFormTableHead", name: "様式表見出し（小）", basedOn: "SmallFormTableText", align: "center" },
  {
    id: "SmallFormBoxHead",
    name: "様式枠見出し（小）",
    basedOn: "FormBoxHead",
    size: 10,
    line: { exact: 13 },
    before: 1,
    after: 1,
  },
  { id: "SmallFormUnit", name: "様式単位（小）", basedOn: "FormUnit", size: 8, line: { exact: 10 } },
  { id: "SmallFormNote", name: "様式注記（小）", basedOn: "FormNote", size: 8, line: { exact: 10.5 } },
];
