import { ProblemError, problemOf } from "../../base/problem.ts";
import { readPackage } from "../../opc/read-package.ts";
import { auditLimits } from "./audit-limits.ts";
import { readChart, type ChartSeries } from "./read-chart.ts";
import { attributeOf, type Attributes, readXml } from "../../opc/read-xml.ts";

/**
 * Read a finished Word paper from its bytes.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function readWord(bytes: Uint8Array): WordContent {
  const parts = readPackage(bytes, limits);
  const body = parts.get("word/document.xml");
  if (body === undefined) throw noWord();
  const story = readStory(body);
  const around = partsLike(parts, /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/);
  return {
    paragraphs: [...story.paragraphs, ...around.flatMap(([name, part]) => partTexts(name, part))],
    tables: story.tables,
    charts: partsLike(parts, /^word\/charts\/chart[^/]*\.xml$/).map(([, part]) => readChart(part)),
    embedded: partsLike(parts, /^word\/embeddings\/[^/]*\.xlsx$/).map(([, part]) => part),
  };
}

/** Paragraphs of a header, a footer, footnotes: their place is the part's kind. */
function partTexts(name: string, part: Uint8Array): WordParagraph[] {
  const place = /^word\/([a-z]+)/.exec(name)?.[1] ?? "";
  return readStory(part).paragraphs.map((paragraph) => ({ ...paragraph, place }));
}

/**
 * The texts of a look's headers and footers, as a paper shows them.
 *
 * @param fill what stands for {{header}}, {{title}} and so on in this paper
 */
export function readRunning(
  parts: readonly { readonly name: string; readonly xml: string }[],
  fill: Readonly<Record<string, string>>,
): string[] {
  const files = new Map(parts.map(({ name, xml }) => [name, Buffer.from(xml)]));
  const paragraphs = partsLike(files, /^word\//).flatMap(([name, part]) => partTexts(name, part));
  return paragraphs.map(({ text }) => text.replace(/\{\{(\w+)\}\}/g, (all, name: string) => fill[name] ?? all));
}

const limits = auditLimits((name) =>
  /^word\/(?:document|(?:header|footer|footnotes|endnotes)\d*|charts\/chart[^/]*)\.xml$|^word\/embeddings\//.test(name),
);

type Parts = ReadonlyMap<string, Uint8Array>;

function partsLike(parts: Parts, pattern: RegExp): [string, Uint8Array][] {
  // chart2 before chart10
  const isBefore = (a: string, b: string) => (a.length === b.length ? a < b : a.length < b.length);
  return [...parts].filter(([name]) => pattern.test(name)).toSorted(([a], [b]) => (isBefore(a, b) ? -1 : 1));
}

function noWord(): ProblemError {
  return new ProblemError([problemOf("package-damaged.no-paper", { kind: "document" })]);
}

/** A paragraph of a Word file with text in it. */
export type WordParagraph = {
  readonly text: string;
  /** Style id such as Heading1, "" for none */
  readonly style: string;
  /** Where a reader finds it: paragraph 12, table 3 row 2 column 4, header, alt text 1 */
  readonly place: string;
};

/** A cell of a table: its own paragraphs, not those of tables inside it. */
export type WordCell = { readonly text: string; readonly paragraphs: readonly WordParagraph[] };

/** A table with its cells by row and by column of the grid; a cell over several columns stands in the first of them. */
export type WordTable = { readonly no: number; readonly rows: readonly (readonly WordCell[])[] };

/** What a finished Word paper says. */
export type WordContent = {
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  readonly charts: readonly (readonly ChartSeries[])[];
  /** Workbooks behind the charts, in the order of the charts' names */
  readonly embedded: readonly Uint8Array[];
};

/** Paragraphs and tables of one part of a Word file, in its order. */
type Story = { readonly paragraphs: readonly WordParagraph[]; readonly tables: readonly WordTable[] };

/** Read a part that holds running text: the body, a header, footnotes. Deleted text and page numbers are left out. */
function readStory(bytes: Uint8Array): Story {
  const state: State = {
    paragraphs: [],
    tables: [],
    open: [],
    paragraph: [],
    spoken: 0,
    hidden: 0,
    field: [],
    isText: false,
    isInstruction: false,
    isStop: false,
  };
  readXml(bytes, {
    open: (name, attributes) => opened[name]?.(state, attributes),
    text: (text) => {
      if (!state.isText || state.hidden > 0) return;
      if (state.isInstruction) state.field.splice(-1, 1, `${state.field.at(-1) ?? ""}${text}`);
      else if (!state.field.some((field) => /\b(NUM|SECTION)?PAGES?\b/u.test(field))) addText(state, text);
    },
    close: (name) => closed[name]?.(state),
  });
  return { paragraphs: state.paragraphs, tables: state.tables };
}

type OpenParagraph = { text: string; style: string };
type OpenCell = { paragraphs: WordParagraph[]; span: number };
type OpenTable = { no: number; rows: OpenCell[][] };

type State = {
  readonly paragraphs: WordParagraph[];
  readonly tables: WordTable[];
  /** Tables that are open, the innermost last */
  readonly open: OpenTable[];
  /** Paragraphs that are open: text boxes put one inside another */
  readonly paragraph: OpenParagraph[];
  spoken: number;
  /** Depth of parts that repeat what stands beside them */
  hidden: number;
  /** Instructions of the fields that are open */
  readonly field: string[];
  isText: boolean;
  isInstruction: boolean;
  /** Between the stops of a paragraph's tabs, which are no tabs themselves */
  isStop: boolean;
};

const opened: Readonly<Record<string, (state: State, attributes: Attributes) => void>> = {
  p: (state) => state.paragraph.push({ text: "", style: "" }),
  pStyle: ({ paragraph }, attributes) => {
    const last = paragraph.at(-1);
    if (last !== undefined) last.style = attributeOf(attributes, "val") ?? "";
  },
  t: (state) => {
    state.isText = true;
    state.isInstruction = false;
  },
  instrText: (state) => {
    state.isText = true;
    state.isInstruction = true;
  },
  tabs: (state) => void (state.isStop = true),
  tab: (state) => {
    if (!state.isStop) addText(state, "\t");
  },
  br: (state) => addText(state, "\n"),
  noBreakHyphen: (state) => addText(state, "-"),
  Fallback: (state) => void (state.hidden += 1),
  fldChar: (state, attributes) => {
    const type = attributeOf(attributes, "fldCharType");
    if (type === "begin") state.field.push("");
    if (type === "end") state.field.pop();
  },
  fldSimple: (state, attributes) => state.field.push(attributeOf(attributes, "instr") ?? ""),
  tbl: (state) => {
    const table: OpenTable = { no: state.tables.length + 1, rows: [] };
    state.tables.push({ no: table.no, rows: [] });
    state.open.push(table);
  },
  tr: ({ open }) => open.at(-1)?.rows.push([]),
  tc: ({ open }) => open.at(-1)?.rows.at(-1)?.push({ paragraphs: [], span: 1 }),
  gridSpan: ({ open }, attributes) => {
    const cell = open.at(-1)?.rows.at(-1)?.at(-1);
    // Word has 63 columns at most.
    if (cell !== undefined) cell.span = Math.min(63, Math.max(1, Number(attributeOf(attributes, "val")) || 1));
  },
  docPr: (state, { descr = "" }) => {
    if (descr === "" || state.hidden > 0) return;
    state.spoken += 1;
    state.paragraphs.push({ text: descr, style: "", place: `alt text ${state.spoken}` });
  },
};

const closed: Readonly<Record<string, (state: State) => void>> = {
  p: (state) => {
    const paragraph = state.paragraph.pop();
    if (paragraph === undefined || paragraph.text.trim() === "") return;
    addParagraph(state, { text: paragraph.text, style: paragraph.style, place: placeOf(state) });
  },
  tabs: (state) => void (state.isStop = false),
  t: (state) => void (state.isText = false),
  instrText: (state) => void (state.isText = false),
  Fallback: (state) => void (state.hidden -= 1),
  fldSimple: (state) => state.field.pop(),
  tbl: (state) => {
    const table = state.open.pop();
    if (table !== undefined) state.tables[table.no - 1] = { no: table.no, rows: table.rows.map(onGrid) };
  },
};

function addText({ paragraph, hidden }: State, text: string): void {
  const last = paragraph.at(-1);
  if (last !== undefined && hidden === 0) last.text += text;
}

function addParagraph(state: State, paragraph: WordParagraph): void {
  state.paragraphs.push(paragraph);
  state.open.at(-1)?.rows.at(-1)?.at(-1)?.paragraphs.push(paragraph);
}

function placeOf({ open, paragraphs }: State): string {
  const table = open.at(-1);
  const cells = table?.rows.at(-1);
  if (table === undefined || cells === undefined) return `paragraph ${paragraphs.length + 1}`;
  return `table ${table.no} row ${table.rows.length} cell ${cells.length}`;
}

/** A cell over several columns pushes those after it to the right. */
function onGrid(cells: readonly OpenCell[]): WordCell[] {
  return cells.flatMap(({ paragraphs, span }) => [
    { text: paragraphs.map(({ text }) => text).join("\n"), paragraphs },
    ...Array.from({ length: span - 1 }, () => ({ text: "", paragraphs: [] })),
  ]);
}
