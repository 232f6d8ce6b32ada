import type { ParagraphStyle } from "./style-xml.ts";

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
    font: "gothic",
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
