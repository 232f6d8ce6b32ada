import type { ParagraphStyle, StyleFormat } from "./style-xml.ts";

/**
 * A style of the Japanese look as English papers have it: lines from the left with a ragged edge, paragraphs told apart
 * by space and not by an indent, and no grid of lines, which is made for characters of one size.
 */
export function inEnglish(style: ParagraphStyle): ParagraphStyle {
  const { grid: _, firstLine: __, align, ...rest } = style;
  const left = align === undefined || align === "both" ? {} : { align };
  return { ...rest, ...left, ...changes[style.id] };
}

/** What is English beside: Arial is larger than a Japanese face of its size, and needs less room between its lines. */
const changes: Readonly<Record<string, Partial<StyleFormat>>> = {
  Normal: { line: { times: 1.1 } },
  BodyText: { after: 5 },
  PlainText1: { after: 5 },
  ListBullet: { after: 2 },
  ListNumber: { after: 2 },
  ListNumber2: { after: 2 },
  ListNumber3: { after: 2 },
  ListContinue: { after: 2 },
  FootnoteText: { left: 0, hanging: 0 },
  Note: { left: 0, hanging: 0, size: 8.5 },
  Heading2: { before: 11, after: 4 },
  Heading3: { before: 7, after: 2 },
  Heading4: { before: 4, left: 0, hanging: 0, bold: true },
  ItemText: { after: 2 },
  PaperNumber: { before: 1, after: 1 },
  Title: { bold: true },
  TOCHeading: { bold: true },
  Quote: { before: 3, after: 6 },
  Caption: { bold: true, after: 3 },
  TableText: { size: 9, line: { times: 1.05 } },
  TableHead: { bold: true },
  FormText: { size: 10, line: { exact: 13 } },
  FormTableText: { size: 9.5, line: { exact: 12 } },
  FormTableHead: { bold: true },
  FormBoxHead: { size: 10, line: { exact: 13.5 } },
  FormUnit: { size: 8.5 },
  FormNote: { size: 8.5, line: { exact: 11 } },
  SmallFormText: { size: 8.5, line: { exact: 10.5 } },
  SmallFormTableText: { size: 8, line: { exact: 10 } },
  SmallFormTableHead: { bold: true },
  SmallFormBoxHead: { size: 9, line: { exact: 12 } },
  SmallFormNote: { size: 7.5, line: { exact: 9.5 } },
};
