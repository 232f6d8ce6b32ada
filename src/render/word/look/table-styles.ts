import type { ParagraphStyle } from "./style-xml.ts";

/** What stands in and around tables, boxes and figures. */
export const tableStyles: readonly ParagraphStyle[] = [
  {
    id: "Caption",
    name: "caption",
    basedOn: "Normal",
    font: "gothic",
    size: 10,
    before: 6,
    after: 2,
    grid: false,
    keepLines: true,
  },
  {
    id: "UnitNote",
    name: "単位",
    basedOn: "Normal",
    font: "gothic",
    size: 9,
    align: "right",
    grid: false,
    keepNext: true,
  },
  {
    id: "TableText",
    name: "表本文",
    basedOn: "Normal",
    font: "gothic",
    size: 9.5,
    grid: false,
    before: 2.5,
    after: 2.5,
    line: { times: 1.15 },
  },
  { id: "TableHead", name: "表見出し", basedOn: "TableText", align: "center", keepLines: true },
  { id: "Gap", name: "区切り", basedOn: "Normal", size: 4, grid: false, line: { exact: 5 }, quick: false },
  {
    id: "Figure",
    name: "図",
    basedOn: "Normal",
    align: "center",
    grid: false,
    before: 4,
    after: 4,
    line: { times: 1 },
  },
  {
    id: "BoxText",
    name: "枠本文",
    basedOn: "Normal",
    align: "both",
    grid: false,
    line: { times: 1.25 },
    before: 1,
    after: 1,
  },
  {
    id: "BoxHead",
    name: "枠見出し",
    basedOn: "Normal",
    font: "gothic",
    bold: true,
    grid: false,
    before: 2,
    after: 2,
    keepNext: true,
  },
  {
    id: "PaperNumber",
    name: "資料番号",
    basedOn: "Normal",
    font: "gothic",
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
    font: "gothic",
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
