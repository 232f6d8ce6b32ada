import { packPart } from "../../../opc/pack-part.ts";
import { writePackage } from "../../../opc/write-package.ts";
import { numberingPart } from "../look/numbering-part.ts";
import { stylesPart } from "../look/styles-part.ts";
import { settingsPart } from "../look/settings-part.ts";

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
  const { documentOptions } = await import("./document-options.ts");
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
