import type { ParagraphStyle } from "./style-xml.ts";

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
