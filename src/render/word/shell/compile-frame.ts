import type { IPropertiesOptions } from "docx";
import type { PaperSize } from "../../../model/field-types.ts";

/** The page of a frame; lines on a grid are for characters of one size. */
export type FrameSetup = { readonly paper: PaperSize; readonly hasGrid: boolean };

/**
 * The parts of an empty Word file that no words are in: header, footer, page set-up, theme and footnote frame, made with
 * docx. Same texts every time.
 */
export async function compileFrame(setup: FrameSetup): Promise<Readonly<Record<string, string>>> {
  // Loaded only here: it is a large library, and papers are written without it.
  const docx = await import("docx");
  // The compiler is private in the types, but it spares packing a file only to unpack it.
  const packer = docx.Packer as unknown as { compiler: Compiler };
  const zip = packer.compiler.compile(new docx.Document(documentOptions(docx, setup)), undefined, []);
  const parts: Record<string, string> = {};
  for (const [name, content] of entriesOf(zip)) if (!unused.test(name)) parts[name] = fixed(String(content));
  return parts;
}

type Compiled = ReadonlyMap<string, unknown> | { readonly files: ReadonlyMap<string, unknown> };
type Compiler = { compile: (document: unknown, prettify: undefined, overrides: readonly never[]) => Compiled };

function entriesOf(zip: Compiled): Iterable<[string, unknown]> {
  return "files" in zip ? zip.files.entries() : zip.entries();
}

const unused = /^docProps\/|endnotes/;

/** Dates and random ids are all that differs from run to run; neither is in the parts kept. */
function fixed(xml: string): string {
  return xml.replaceAll(/ mc:Ignorable="[^"]*"/g, "");
}

type Docx = typeof import("docx");

/** Page set-up, running header and footer of the default look, in docx's terms. Lengths in twips. */
function documentOptions(docx: Docx, { paper, hasGrid }: FrameSetup): IPropertiesOptions {
  const { Footer, Header, Paragraph, TextRun } = docx;
  const header = new Header({
    children: [new Paragraph({ style: "Header", children: [new TextRun({ text: "{{header}}", noProof: true })] })],
  });
  const footer = new Footer({ children: [new Paragraph({ style: "Footer", children: [new TextRun(pagesMark)] })] });
  return {
    sections: [
      {
        properties: {
          page: { size: sizes[paper], margin: margins },
          ...(hasGrid ? { grid: { type: "lines", linePitch: 360 } } : {}),
        },
        headers: { default: header },
        footers: { default: footer },
        children: [new Paragraph("")],
      },
    ],
    footnotes: {},
  };
}

/** Stands in the footer where the page numbers go. */
export const pagesMark = "{{pages}}";

const sizes: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};

/** 20 mm at the sides and above, 17 mm below. */
const margins = { top: 1134, right: 1134, bottom: 964, left: 1134, header: 567, footer: 454, gutter: 0 };
