import type { IPropertiesOptions } from "docx";

type Docx = typeof import("docx");

/** Page set-up, running header and footer of the default look, in docx's terms. A4, lengths in twips. */
export function documentOptions(docx: Docx): IPropertiesOptions {
  const { Footer, Header, PageNumber, Paragraph, TextRun } = docx;
  const header = new Header({
    children: [new Paragraph({ style: "Header", children: [new TextRun({ text: "{{header}}", noProof: true })] })],
  });
  const pages = new TextRun({ children: [PageNumber.CURRENT, "／", PageNumber.TOTAL_PAGES] });
  const footer = new Footer({ children: [new Paragraph({ style: "Footer", children: [pages] })] });
  return {
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: margins },
          grid: { type: "lines", linePitch: 360 },
        },
        headers: { default: header },
        footers: { default: footer },
        children: [new Paragraph("")],
      },
    ],
    footnotes: {},
  };
}

/** 20 mm at the sides and above, 17 mm below. */
const margins = { top: 1134, right: 1134, bottom: 964, left: 1134, header: 567, footer: 454, gutter: 0 };
