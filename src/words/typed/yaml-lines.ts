import { amountReadings } from "./figures.ts";
import { yearReadings } from "./times.ts";

/** The names of fields, and of those that hold lists wherever they stand. */
export type KnownNames = { readonly keys: ReadonlySet<string>; readonly lists: ReadonlySet<string> };

/** How many columns a tab or a full-width character takes on the left of a line. */
export type Widths = { readonly tab: number; readonly wide: number };

/**
 * A text whose YAML was typed with a Japanese input method, with the signs of YAML in place of those that look like them:
 * full-width colons behind names of fields, spaces and tabs before them, bullets of lists, braces, and the commas that part
 * thousands inside braces. Line by line, each stays where it is. Texts of several lines are left as they are.
 */
export function mendLines(text: string, names: KnownNames, widths: Widths): string {
  const state: State = { bullets: [], shifts: [], listAt: undefined, textAt: undefined, quote: undefined, depth: 0 };
  return text
    .split("\n")
    .map((line) => mendLine(line, { names, widths, state }))
    .join("\n");
}

/** What lines before have begun. Columns count from 0. */
type State = {
  /** The columns of the bullets of the lists that are open */
  bullets: readonly number[];
  /** How much further left lines go from a column on, because the bullet above them was typed wider than it is written */
  shifts: readonly { readonly from: number; readonly by: number }[];
  /** The column of a name of a list on the line before, with nothing behind it */
  listAt: number | undefined;
  /** The column of the field whose text goes on below */
  textAt: number | undefined;
  quote: string | undefined;
  /** Braces and brackets that are open */
  depth: number;
};

type Around = { readonly names: KnownNames; readonly widths: Widths; readonly state: State };

// More than anybody types, and patterns would take their time.
const longestLine = 5000;

function mendLine(line: string, around: Around): string {
  const { state, widths } = around;
  if (line.length > longestLine) return line;
  const [, space = "", rest = "", end = ""] = /^([ \t\u3000\u00a0]*)(.*?)([ \t]*\r?)$/.exec(line) ?? [];
  if (rest === "" || rest.startsWith("#")) return line;
  if (state.quote !== undefined) return closesQuote(line, state);
  const typed = columnBehind(space, 0, widths);
  state.shifts = state.shifts.filter(({ from }) => from <= typed);
  const column = state.shifts.reduce((at, { by }) => at - by, typed);
  if (state.textAt !== undefined && column > state.textAt) return line;
  state.textAt = undefined;
  const indent = " ".repeat(column);
  if (state.depth > 0) return `${indent}${mendFlow(rest, around)}${end}`;
  return `${indent}${mendItem(rest, { typed, column }, around)}${end}`;
}

function closesQuote(line: string, state: State): string {
  if (state.quote !== undefined && line.includes(state.quote)) state.quote = undefined;
  return line;
}

/** The column behind a piece of a line that begins at a column. */
function columnBehind(text: string, column: number, { tab, wide }: Widths): number {
  const next = (at: number, one: string) => at + (one === "\t" ? tab - (at % tab) : /[ \u00a0-]/.test(one) ? 1 : wide);
  return Array.from(text).reduce(next, column);
}

/** Whether the left of a line was typed in a way whose width nobody can tell from that line alone. */
export function hasUnclearLeft(text: string): boolean {
  return /^[ \u00a0]*[\t\u3000]/m.test(text) || /^[ \u3000\t]*[－‐‑–—―−ー・•●]/m.test(text);
}

const bullet = /^([-－‐‑–—―−ー・•●])([ \t\u3000\u00a0]*)(?=\S)/;

/** A field, perhaps behind the bullet of its list. */
function mendItem(text: string, { typed, column }: { typed: number; column: number }, around: Around): string {
  const { state, widths } = around;
  state.bullets = state.bullets.filter((one) => one <= column);
  const [head = "", mark = "", space = ""] = bullet.exec(text) ?? [];
  if (head === "" || text.startsWith("---") || !isBullet(text.slice(head.length), { mark, space, column, around })) {
    state.bullets = state.bullets.filter((one) => one < column);
    return mendField(text, column, around);
  }
  state.bullets = [...state.bullets.filter((one) => one < column), column];
  if (mark === "-" && /^ +$/.test(space))
    return head + mendField(text.slice(head.length), column + head.length, around);
  const by = columnBehind(mark + space, typed, widths) - typed - 2;
  state.shifts = [...state.shifts, { from: typed + by + 2, by }];
  return `- ${mendField(text.slice(head.length), column + 2, around)}`;
}

type Bullet = { readonly mark: string; readonly space: string; readonly column: number; readonly around: Around };

/** A sign at the left is a bullet where a list is open, or where a field stands behind it. */
function isBullet(rest: string, { mark, space, column, around }: Bullet): boolean {
  if (mark === "-" && space === " ") return true;
  const { state, names } = around;
  if (mark === "-" && space === "") return fieldIn(rest, names) !== undefined;
  const isOpen = state.bullets.includes(column) || (state.listAt !== undefined && column >= state.listAt);
  return isOpen || fieldIn(rest, names) !== undefined;
}

type Field = { readonly key: string; readonly space: string; readonly value: string; readonly isWhole: boolean };

/** The name of a field and what stands behind its colon, of either width. */
function fieldIn(text: string, { keys }: KnownNames): Field | undefined {
  const [, written = "", colon = "", space = "", value = ""] =
    /^((?:"[^"]*"|'[^']*'|[“”「『][^“”」』]*[“”」』]|[^\s:：,，{}[\]｛｝［］"'“”「」#]+)[ \u3000\u00a0]*)([:：])([ \t\u3000\u00a0]*)(.*)$/.exec(
      text,
    ) ?? [];
  const name = nameIn(written);
  const isFigure = /^[a-z0-9-]+$/.test(name) && amountReadings(value).length > 0 && /[a-z]/.test(name);
  if (name === "" || !(keys.has(name) || yearReadings(name).length === 1 || isFigure)) return undefined;
  const isWhole = colon === ":" && (value === "" || /^[ \t]+$/.test(space)) && !/[ \u3000\u00a0]$/.test(written);
  return { key: isWhole ? written : keyOf(written, name), space: isWhole ? space : " ", value, isWhole };
}

function nameIn(written: string): string {
  return written
    .normalize("NFKC")
    .trim()
    .replace(/^["'“”「『]|["'“”」』]$/g, "");
}

/** Years stand in quotes; those of an era are left to whoever knows that a year is wanted. */
function keyOf(written: string, name: string): string {
  return /^\d{4}$/.test(name) ? `"${name}"` : /^[a-z0-9-]+$/i.test(name) ? name : written.trim();
}

function mendField(text: string, column: number, around: Around): string {
  const { state, names } = around;
  state.listAt = undefined;
  const field = fieldIn(text, names);
  if (field === undefined) {
    const [value = text] = /(?<=:\s+)[|>"'].*$/.exec(text) ?? [];
    begunText(value, { column, state });
    return /^[{[｛［]/.test(text) ? mendFlow(text, around) : text;
  }
  const { key, space, value } = field;
  if (value === "" || value.startsWith("#")) {
    state.listAt = names.lists.has(nameIn(key)) ? column : undefined;
    return `${key}:${value === "" ? "" : ` ${value}`}`;
  }
  const isNoFigure = value === "-" && yearReadings(nameIn(key)).length === 1;
  return `${key}:${space}${begunText(isNoFigure ? "null" : mendStart(value, around), { column, state })}`;
}

/** A value, or the beginning of one. */
function mendStart(value: string, around: Around): string {
  if (/^[{[｛［]/.test(value)) return mendFlow(value, around);
  const [, inner] = /^["“”„]([^"“”„\\]*)["“”„]$/.exec(value) ?? [];
  return inner !== undefined && value.includes('"') ? `"${inner}"` : value;
}

/** Texts that go on below: behind | or >, or in quotes that are not closed. */
function begunText(value: string, { column, state }: { column: number; state: State }): string {
  if (/^[|>][-+0-9]*(?:\s+#.*)?$/.test(value)) state.textAt = column;
  const [quote = ""] = /^["']/.exec(value) ?? [];
  if (quote !== "" && !value.slice(1).includes(quote)) state.quote = quote;
  return value;
}

const quoted = /("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|“[^”“]*”)/;

/** What stands in braces or brackets, outside of quotes. */
function mendFlow(text: string, { names, state }: Around): string {
  const parts = text.split(quoted);
  const mended = parts.map((part, at) => {
    if (at % 2 === 1) return part.startsWith("“") ? JSON.stringify(part.slice(1, -1)) : part;
    return mendSigns(part, { names, isFirst: at === 0, isLast: at === parts.length - 1 });
  });
  const open = mended.reduce((sum, part, at) => sum + (at % 2 === 1 ? 0 : depthOf(part)), 0);
  state.depth = Math.max(0, state.depth + open);
  return state.depth === 0 ? mended.join("") : mended.join("").replace(/，$/, ",");
}

const braces: Readonly<Record<string, string>> = { "｛": "{", "｝": "}", "［": "[", "］": "]" };
const spaces = "[ \\u3000\\u00a0]*";

type Piece = { readonly names: KnownNames; readonly isFirst: boolean; readonly isLast: boolean };

/** Braces; the commas inside figures, those before the next name and those between ids; colons behind names. */
function mendSigns(piece: string, { names, isFirst, isLast }: Piece): string {
  const signs = piece
    .replace(/[｛｝［］]/g, (one) => braces[one] ?? one)
    .replace(figureWithCommas, (figure) => figure.replace(/[,，]/g, ""))
    .replace(commaBeforeName, ", ")
    .replace(commaBetweenIds, ", ");
  // A colon behind quotes ends a name, a comma before them begins one.
  const atStart = isFirst ? signs : signs.replace(new RegExp(`^${spaces}：${spaces}`), ": ");
  const atEnd = isLast ? atStart : atStart.replace(new RegExp(`[，、]${spaces}$`), ", ");
  return atEnd.replace(nameBeforeColon, (found, before: string, written: string) => {
    const isInside = before !== "" || isFirst;
    const name = nameIn(written);
    const isName = names.keys.has(name) || yearReadings(name).length === 1 || /^[a-z0-9-]+$/i.test(name);
    return isInside && isName ? `${before}${keyOf(written, name)}: ` : found;
  });
}

const figureWithCommas = new RegExp(
  `(?<=[:：]${spaces}[-+▲△−－]?)[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９]|${spaces}[:：])`,
  "g",
);
const commaBeforeName = new RegExp(`[，、]${spaces}(?=[^\\s,，、:：{}[\\]]+${spaces}[:：])`, "g");
const commaBetweenIds = new RegExp(`(?<=[a-zａ-ｚ][-a-z0-9ａ-ｚ０-９]*)[，、]${spaces}(?=[a-zａ-ｚ])`, "g");
const nameBeforeColon = new RegExp(`(^\\s*|[{,[]\\s*)([^\\s:：,{}[\\]]+)${spaces}[:：]${spaces}`, "g");

function depthOf(part: string): number {
  return Array.from(part).reduce((sum, one) => sum + ("{[".includes(one) ? 1 : "}]".includes(one) ? -1 : 0), 0);
}
