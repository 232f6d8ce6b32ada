import type { IPropertiesOptions } from "docx";
import { packPart } from "../../../opc/pack-part.ts";
import { writePackage } from "../../../opc/write-package.ts";
import { numberingPart, settingsPart } from "../look/numbering-part.ts";
import { stylesPart } from "../look/styles-part.ts";

/**
 * An empty Word file of the default look: header, footer, page set-up, theme and footnote frame made with docx,
 * styles, lists and settings our own. Same bytes every time.
 */
export async function compileFrame(): Promise<Uint8Array> {
  const parts = { ...(await compileParts()), ...ownParts() };
  return writePackage(Object.entries(parts).map(([name, content]) => packPart(name, content)));
}

function ownParts(): Readonly<Record<string, string>> {
  return {
    "word/styles.xml": stylesPart(),
    "word/numbering.xml": numberingPart(),
    "word/settings.xml": settingsPart(),
  };
}

/** What docx makes. Loaded only here: it is a large library, and papers are written without it. */
async function compileParts(): Promise<Readonly<Record<string, string>>> {
  const docx = await import("docx");
  // The compiler is private in the types, but it spares packing a file only to unpack it.
  const packer = docx.Packer as unknown as { compiler: Compiler };
  const zip = packer.compiler.compile(new docx.Document(documentOptions(docx)), undefined, []);
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

/** Page set-up, running header and footer of the default look, in docx's terms. A4, lengths in twips. */
function documentOptions(docx: Docx): IPropertiesOptions {
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
