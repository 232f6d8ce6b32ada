import { parseDate } from "../language/parse-time.ts";
import { foldWidth, joinLines, tidyText } from "../language/printed-text.ts";
import { fullText } from "../structure/paragraphs.ts";
import type { SourceLine } from "../structure/source-line.ts";
import type { ImportedProgram, ImportedStrategy } from "./imported-document.ts";
import { type ReadContext, take } from "./read-context.ts";

/** Strategies quoted: one record per strategy and passage, with the path of headings over the passage. */
export function readStrategies(lines: readonly SourceLine[], context: ReadContext): Read {
  const { before, entries } = splitEntries(lines);
  const strategyText = readUntitled(before, context);
  const strategies = entries.flatMap((entry) =>
    readEntry(entry, context).map((strategy) => ({ strategy, lines: entry.lines })),
  );
  strategies.forEach((one, at) => take(context, one.lines, `strategies/${at}`));
  return {
    strategies: strategies.map(({ strategy }) => strategy),
    ...(strategyText === undefined ? {} : { strategyText }),
  };
}

type Read = Pick<ImportedProgram, "strategies" | "strategyText">;

type Entry = { readonly title: StrategyTitle; readonly lines: readonly SourceLine[] };

/** Lines parted at the titles of strategies; what stands before the first has no title. */
function splitEntries(lines: readonly SourceLine[]): { before: readonly SourceLine[]; entries: Entry[] } {
  const starts = lines.flatMap((_, at) => {
    const title = strategyTitle(lines, at);
    return title === undefined ? [] : [{ at, title }];
  });
  return {
    before: lines.slice(0, starts[0]?.at ?? lines.length),
    entries: starts.map(({ at, title }, index) => ({ title, lines: lines.slice(at, starts[index + 1]?.at) })),
  };
}

function readUntitled(lines: readonly SourceLine[], context: ReadContext): string | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  take(context, lines, "strategyText");
  context.report({
    kind: "low-confidence",
    field: "strategies",
    says: "strategy-untitled",
    values: {},
    line: first.no,
  });
  return fullText(lines, context.wrap);
}

function readEntry({ title, lines }: Entry, context: ReadContext): ImportedStrategy[] {
  if (title.date === undefined) {
    context.report({
      kind: "missing-field",
      field: "strategies",
      says: "strategy-undated",
      values: { title: title.title },
      line: lines[0]?.no ?? 1,
    });
  }
  return passages(title, lines, context);
}

type Heading = { readonly level: number; readonly text: string };

type Passage = { readonly path: readonly Heading[]; readonly from: number; readonly lines: SourceLine[] };

/** Passages under a title: headings open one, text fills it, a heading after text opens the next. */
function passages(title: StrategyTitle, lines: readonly SourceLine[], context: ReadContext): ImportedStrategy[] {
  const found: Passage[] = [];
  let path: Heading[] = [];
  let from = lines[0]?.no ?? 1;
  let inText = false;
  for (const line of lines.slice(title.lines).filter(({ text }) => !/^[(（]?(一部)?抜粋[)）]?$/.test(text))) {
    const level = headingLevel(line, context.wrap);
    if (level === undefined) {
      if (!inText) found.push({ path, from, lines: [] });
      found.at(-1)?.lines.push(line);
    } else {
      if (inText) from = line.no;
      path = below(path, { level, text: headingText(line) });
    }
    inText = level === undefined;
  }
  const parts = found.length === 0 ? [{ path, from, lines: [] }] : found;
  return parts.map((part) => strategyOf(title, part, context));
}

/** A bracketed heading (【38頁】, ＜…分野＞) is the innermost, unless it stands first: then it is over all others. */
function below(path: readonly Heading[], heading: Heading): Heading[] {
  const isFirst = path.length === 0 && /^[【<＜〈]/.test(heading.text);
  const level = isFirst ? -1 : heading.level;
  return [...path.filter((over) => over.level < level), { level, text: heading.text }];
}

function headingText(line: SourceLine): string {
  return line.text.replace(/[\s　]+/g, "").replace(/[(（](一部)?抜粋[)）]$/, "");
}

function strategyOf({ title, date, decidedBy }: StrategyTitle, part: Passage, context: ReadContext): ImportedStrategy {
  const section = part.path.map(({ text }) => text.replace(/^【(.*)】$/, "$1")).join("　");
  const quotation = fullText(part.lines, context.wrap);
  return {
    title,
    ...(date === undefined ? {} : { date }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(section === "" ? {} : { section }),
    ...(quotation === undefined ? {} : { quotation }),
    source: { from: part.from, to: part.lines.at(-1)?.no ?? part.from },
  };
}

/** The title of a quoted strategy, and how many lines it takes. */
type StrategyTitle = Pick<ImportedStrategy, "title" | "date" | "decidedBy"> & { readonly lines: number };

/** A line (with the next, where wrapped) that is a title and the parentheses with its date; dates stand after or inside 【】. */
function strategyTitle(lines: readonly SourceLine[], at: number): StrategyTitle | undefined {
  const line = lines[at];
  if (line === undefined || !opened.test(line.text)) return undefined;
  for (const count of [1, 2]) {
    const text = joinLines(lines.slice(at, at + count).map((one) => one.text));
    const found = decided.exec(text);
    if (found === null || !/[)）]/.test(text.slice(found.index))) continue;
    const after = text.slice(found.index + found[0].length).replace(/[】」｣\s]|抜粋|[(（]?略?[)）]?$/g, "");
    const name = titleName(text.slice(0, found.index));
    if (after.length > 6 || name === undefined) return undefined;
    return { title: name, ...decisionOf(found[1] ?? ""), lines: count };
  }
  return undatedTitle(line);
}

const opened = /^\s*(?:【|「|｢|[○〇・●](?!\s*[「｢]))\s*(.*)$/;
const decided =
  /[(（]\s*((?:令和|平成|Ｒ|R|(?:19|20|１９|２０)[\d０-９]{2})[^()（）]*?月(?:\s*[\d０-９]{1,2}\s*[\d０-９]?\s*日)?[^()（）]*)[)）]?/;

/** ○第２期…戦略 alone on its line names a strategy without a date. */
function undatedTitle(line: SourceLine): StrategyTitle | undefined {
  const found = /^[○〇●]\s*([^。、]{4,30}(?:戦略|計画|方針|プラン))$/.exec(line.text.replace(/\s+$/, ""));
  return found?.[1] === undefined ? undefined : { title: tidyText(found[1]), lines: 1 };
}

function titleName(printed: string): string | undefined {
  const name = tidyText((opened.exec(printed)?.[1] ?? "").replace(/[】」｣]\s*$/, ""));
  return name.length >= 3 && name.length <= 70 && !/。/.test(name) ? name : undefined;
}

function decisionOf(inner: string): Pick<StrategyTitle, "date" | "decidedBy"> {
  const date = parseDate(inner);
  const by = tidyText(
    foldWidth(inner) === ""
      ? ""
      : inner.replace(/^.*?月(?:\s*[\d０-９]\s*[\d０-９]?\s*日)?/, "").replace(/[、，].*$/, ""),
  );
  return { ...(date === undefined ? {} : { date }), ...(by === "" ? {} : { decidedBy: by }) };
}

/** Marks of headings inside quoted strategies, outermost first; compared in one width. */
const levels: readonly RegExp[] = [
  /^(第\s?\d+\s?章|[ⅠⅡⅢⅣⅤⅥⅦ](?![)])|I{1,3}V?\s?[.．\s]|IV\s?[.．\s]|[ⅰ-ⅻ][.．]|別添)/,
  /^\d{1,2}\s?[.．]\s?(?!\s?\d)|^\d{1,2}\s(?=\D)/,
  /^\d\s?[.．]\s?\d(?!\s?[-.．]\s?\d)/,
  /^\d\s?[.．]\s?\d\s?[-.．]\s?\d/,
  /^\(\s?\d{1,2}\s?\)/,
  /^[①-⑳]/,
  /^[ⅰ-ⅻ]\)|^i+\)/,
  /^\([^()]{3,}\)$/,
  /^[○●<【]/,
];

/** How deep a heading a line is (0 the outermost), or undefined for text: headings are short and end no sentence. */
function headingLevel(line: SourceLine, wrap: number): number | undefined {
  if (/[。、]$/.test(line.folded) || line.width >= wrap - 3) return undefined;
  const level = levels.findIndex((pattern) => pattern.test(line.folded));
  return level < 0 ? undefined : level;
}
