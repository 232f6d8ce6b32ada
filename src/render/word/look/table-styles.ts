import type { ParagraphStyle } from "./style-xml.ts";

/** What stands in and around tables, boxes and figures. */
export const tableStyles: readonly ParagraphStyle[] = [
  {
    id: "Caption",
    name: "caption",
    basedOn: "Normal",
    font: "head",
    size: 10,
    before: 6,
    after: 2,
    grid: false,
    keepLines: true,
  },
  {
    id: "UnitNote",
    own: "unit",
    basedOn: "Normal",
    font: "head",
    size: 9,
    align: "right",
    grid: false,
    keepNext: true,
  },
  {
    id: "TableText",
    own: "tableText",
    basedOn: "Normal",
    font: "head",
    size: 9.5,
    grid: false,
    before: 2.5,
    after: 2.5,
    line: { times: 1.15 },
  },
  { id: "TableHead", own: "tableHead", basedOn: "TableText", align: "center", keepLines: true },
  { id: "Gap", own: "gap", basedOn: "Normal", size: 4, grid: false, line: { exact: 5 }, quick: false },
  {
    id: "Figure",
    own: "figure",
    basedOn: "Normal",
    align: "center",
    grid: false,
    before: 4,
    after: 4,
    line: { times: 1 },
  },
  {
    id: "BoxText",
    own: "boxText",
    basedOn: "Normal",
    align: "both",
    grid: false,
    line: { times: 1.25 },
    before: 1,
    after: 1,
  },
  {
    id: "BoxHead",
    own: "boxHead",
    basedOn: "Normal",
    font: "head",
    bold: true,
    grid: false,
    before: 2,
    after: 2,
    keepNext: true,
  },
  {
    id: "PaperNumber",
    own: "number",
    basedOn: "Normal",
    font: "head",
    align: "center",
    grid: false,
    line: { times: 1.15 },
  },
];

/** Lists take their marks from the w:num of numbering.xml with the number given. */
export const listStyles: readonly ParagraphStyle[] = [
  { id: "ListBullet", name: "List Bullet", basedOn: "Normal", list: 1 },
  { id: "ListNumber", name: "List Number", basedOn: "Normal", list: 2 },
  { id: "ListNumber2", name: "List Number 2", basedOn: "Normal", list: 3 },
  { id: "ListNumber3", name: "List Number 3", basedOn: "Normal", list: 4 },
  { id: "ListContinue", name: "List Continue", basedOn: "Normal", left: 2 },
];

/** The table of contents. */
export const contentsStyles: readonly ParagraphStyle[] = [
  {
    id: "TOCHeading",
    name: "TOC Heading",
    basedOn: "Normal",
    font: "head",
    size: 13,
    align: "center",
    after: 6,
    grid: false,
    keepNext: true,
  },
  { id: "TOC1", name: "toc 1", basedOn: "Normal" },
  { id: "TOC2", name: "toc 2", basedOn: "Normal", left: 1 },
  { id: "TOC3", name: "toc 3", basedOn: "Normal", left: 2 },
];
