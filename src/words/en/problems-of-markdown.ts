import type { Sentences } from "../form/sentence.ts";

/** What keeps a picture from being shown; `name` is the element, attribute or address that does. */
type PictureFault = { readonly why: keyof typeof pictureFaults; readonly name: string };

/** The Markdown that templates print, and what it shows. */
export const problemsOfMarkdown = {
  "markdown-directive.closes-nothing": () => ({ message: "this ::: closes nothing", hint: colons }),
  "markdown-directive.no-name": ({ content }: { content: string }) => ({
    message: `"::: ${content}" is no directive`,
    hint: colons,
  }),
  "markdown-directive.unclosed": ({ name }: { name: string }) => ({
    message: `::: ${name} is not closed`,
    hint: "end it with a line of ::: alone",
  }),
  "markdown-directive.of-what": ({ name }: { name: string }) => ({
    message: `::: ${name} does not say what of`,
    hint: `write ::: ${name} and then what it is to show`,
  }),
  "markdown-directive.no-argument": ({ name, argument }: { name: string; argument: string }) => ({
    message: `::: ${name} takes no "${argument}"`,
    hint: 'put values with spaces in "quotes"',
  }),
  "markdown-directive.inside": ({ name }: { name: string }) => ({
    message: `::: ${name} may not stand inside another directive`,
  }),
  "markdown-directive.page": () => ({ message: "a page cannot end inside a box or column" }),
  "markdown-directive.narrow": () => ({
    message: "a box or column is too narrow here to hold text",
    hint: "put fewer boxes inside one another, or fewer columns side by side",
  }),
  "markdown-directive.columns": () => ({ message: "::: columns holds ::: box and ::: column and nothing else" }),
  "markdown-directive.column": () => ({ message: "::: column belongs into ::: columns" }),
  "markdown-directive.table": () => ({ message: "::: table holds one table and nothing else" }),
  "markdown-directive.bookmarks": ({ name }: { name: string }) => ({ message: `there are two bookmarks ${name}` }),
  "markdown-unknown-directive": ({ name, known }: { name: string; known: readonly string[] }) => ({
    message: `there is no directive ::: ${name}`,
    hint: `the directives are: ${known.join(", ")}`,
  }),
  "markdown-attribute.unknown": (of: { name: string; key: string; known: readonly string[] }) => ({
    message: `::: ${of.name} has no attribute ${of.key}=`,
    hint: of.known.length === 0 ? "it has no attributes" : `its attributes are: ${of.known.join(", ")}`,
  }),
  "markdown-attribute.number": (of: { name: string; key: string; text: string; min: number; max: number }) => ({
    message: `::: ${of.name} cannot have ${of.key} "${of.text}"`,
    hint: `a number from ${of.min} to ${of.max}`,
  }),
  "markdown-attribute.numbers": (of: { name: string; key: string; text: string }) => ({
    message: `::: ${of.name} cannot have ${of.key} "${of.text}"`,
    hint: "numbers above 0 with commas between, such as 10,20,70",
  }),
  "markdown-attribute.word": (of: { name: string; key: string; text: string; known: readonly string[] }) => ({
    message: `::: ${of.name} cannot have ${of.key} "${of.text}"`,
    hint: of.known.join(", "),
  }),
  "markdown-attribute.argument": (of: { name: string; argument: string; known: readonly string[] }) => ({
    message: `::: ${of.name} cannot be "${of.argument}"`,
    hint: of.known.join(", "),
  }),
  "markdown-attribute.level": ({ argument }: { argument: string }) => ({
    message: `::: outline cannot be "${argument}"`,
    hint: "a level from 1 to 9",
  }),
  "markdown-attribute.style": ({ style }: { style: string }) => ({
    message: `the reference document has no paragraph style "${style}"`,
    hint: "use the name of a paragraph style as Word shows it",
  }),
  "markdown-attribute.widths": ({ given, columns }: { given: number; columns: number }) => ({
    message: `widths has ${given} numbers for ${columns} columns`,
  }),
  "markdown-attribute.columns": ({ given, columns }: { given: number; columns: number }) => ({
    message: `::: columns has ${given} widths for ${columns} columns`,
  }),
  "markdown-missing-chart": ({ name, known }: { name: string; known: readonly string[] }) => ({
    message: `there is no chart "${name}"`,
    hint: known.length === 0 ? "this paper has no charts" : `the charts are: ${known.join(", ")}`,
  }),
  "markdown-missing-image": ({ name }: { name: string }) => ({
    message: `there is no image "${name}"`,
    hint: "put it into the templates folder; one of a meeting's own Markdown may stand beside that",
  }),
  "markdown-image.kind": ({ name }: { name: string }) => ({
    message: `the image "${name}" is neither PNG nor JPEG`,
    hint: "use a PNG, a JPEG or an SVG",
  }),
  "markdown-image.no-pixels": ({ name, substitute }: { name: string; substitute: string }) => ({
    message: `the image "${name}" has no PNG to show in its place`,
    hint: `put ${substitute} beside it`,
  }),
  "markdown-image": ({ image, fault }: { image: string; fault: PictureFault }) => ({
    message: `the image "${image}" ${pictureFaults[fault.why](fault.name)}`,
    hint: "save it again as a plain picture from the program that drew it",
  }),
  "markdown-merge": () => ({
    message: "merged cells form no rectangle, or leave the header",
    hint: "<< goes on the cell to its left, ^^ the cell above",
  }),
  "markdown-table.columns": ({ count, most }: { count: number; most: number }) => ({
    message: `the table has ${count} columns, and Word shows at most ${most}`,
    hint: "split the table, or turn it round",
  }),
  "markdown-table.row": () => ({ message: "this row has more or fewer cells than the header" }),
  "markdown-footnote.no-text": ({ label }: { label: string }) => ({
    message: `the footnote [^${label}] has no text`,
    hint: `write a line [^${label}]: …`,
  }),
  "markdown-footnote.uncalled": ({ label }: { label: string }) => ({
    message: `nothing calls the footnote [^${label}]`,
  }),
  "markdown-footnote.inside": () => ({ message: "a footnote stands inside a footnote" }),
  "markdown-link.bookmark": ({ name }: { name: string }) => ({
    message: `there is no text at a ::: bookmark ${name}`,
    hint: "write it before the block it names",
  }),
  "markdown-link.heading": ({ text }: { text: string }) => ({ message: `there is no heading "${text}" to link to` }),
  "markdown-link": ({ address }: { address: string }) => ({
    message: `a link cannot lead to ${address}`,
    hint: "use https:, http:, mailto:, page: with a bookmark, or # with the text of a heading",
  }),
} satisfies Sentences;

const pictureFaults = {
  "cut-off": () => "is cut off",
  damaged: () => "is damaged",
  "too-large": (size: string) => `has ${size} pixels, more than 20000 on a side`,
  "not-utf8": () => "is not UTF-8",
  "not-xml": () => "is no well-formed XML",
  "not-svg": () => "is no SVG",
  "style-sheet": () => "refers to a style sheet outside itself",
  element: (name: string) => `holds <${name}>`,
  attribute: (name: string) => `holds ${name}=`,
  handler: (name: string) => `holds the handler ${name}=`,
  address: (address: string) => `refers to ${JSON.stringify(address)} outside itself`,
  outside: () => "refers to something outside itself",
} as const;

const colons = "after ::: comes the name of a directive, in small letters";
