import type { ParagraphStyle } from "./style-xml.ts";

/** Styles of running text, header, footer and notes. Normal first. */
export const runningStyles: readonly ParagraphStyle[] = [
  { id: "Normal", name: "Normal", font: "text", size: 10.5 },
  { id: "BodyText", name: "Body Text", basedOn: "Normal", firstLine: 1, align: "both" },
  { id: "PlainText1", own: "plain", basedOn: "Normal", align: "both" },
  {
    id: "Title",
    name: "Title",
    basedOn: "Normal",
    next: "BodyText",
    font: "head",
    size: 16,
    align: "center",
    before: 12,
    after: 12,
    grid: false,
    keepNext: true,
    line: { times: 1.1 },
  },
  {
    id: "Header",
    name: "header",
    basedOn: "Normal",
    font: "head",
    size: 9,
    align: "right",
    grid: false,
    quick: false,
  },
  {
    id: "Footer",
    name: "footer",
    basedOn: "Normal",
    font: "head",
    size: 9,
    align: "center",
    grid: false,
    quick: false,
  },
  {
    id: "FootnoteText",
    name: "footnote text",
    basedOn: "Normal",
    size: 9,
    left: 1.5,
    hanging: 1.5,
    grid: false,
    line: { times: 1.15 },
  },
  {
    id: "Quote",
    name: "Quote",
    basedOn: "Normal",
    left: 2,
    border: '<w:left w:val="single" w:sz="12" w:space="2" w:color="A6A6A6"/>',
  },
  {
    id: "HTMLPreformatted",
    name: "HTML Preformatted",
    basedOn: "Normal",
    font: "fixed",
    size: 9,
    shade: "F2F2F2",
    grid: false,
    align: "left",
    before: 3,
    after: 6,
  },
  {
    id: "ItemHead",
    own: "itemHead",
    basedOn: "Normal",
    font: "head",
    bold: true,
    before: 8,
    after: 2,
    grid: false,
    keepNext: true,
    line: { times: 1.2 },
  },
  { id: "ItemText", own: "itemText", basedOn: "Normal", left: 1, align: "both" },
  {
    id: "Note",
    own: "note",
    basedOn: "Normal",
    size: 9,
    left: 1,
    hanging: 1,
    grid: false,
    line: { times: 1.2 },
    after: 3,
  },
];

/** Headings stay with what follows, and off the grid: at these sizes some faces would take two lines of it. */
export const headingStyles: readonly ParagraphStyle[] = [
  // Above a one-page summary: as high in one face as in another.
  heading(1, { size: 16, before: 0, after: 8, align: "center", line: { exact: 22 } }),
  heading(2, {
    size: 13,
    before: 14,
    after: 5,
    border: '<w:bottom w:val="single" w:sz="8" w:space="2" w:color="auto"/>',
  }),
  heading(3, { size: 11.5, before: 10, after: 3 }),
  heading(4, { size: 10.5, before: 6, after: 1, left: 2, hanging: 2, line: { times: 1.2 } }),
];

function heading(level: number, style: Omit<ParagraphStyle, "id" | "name">): ParagraphStyle {
  const frame = {
    basedOn: "Normal",
    next: "BodyText",
    font: "head",
    bold: level <= 3,
    keepNext: true,
    keepLines: true,
  } as const;
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    ...frame,
    outline: level,
    grid: false,
    line: { times: 1.1 },
    ...style,
  };
}
