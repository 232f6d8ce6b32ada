import type { ImportedProgram, ImportedStrategy } from "../../imported-document.ts";
import { headingLevel } from "../../structure/heading-level.ts";
import { fullText } from "../../structure/paragraphs.ts";
import type { SourceLine } from "../../structure/source-line.ts";
import { type ReadContext, take } from "../read-context.ts";
import { type StrategyTitle, strategyTitle } from "./strategy-title.ts";

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
  const message = "text quoted without the title of a strategy";
  context.report({ kind: "low-confidence", field: "strategies", message, line: first.no });
  return fullText(lines, context.wrap);
}

function readEntry({ title, lines }: Entry, context: ReadContext): ImportedStrategy[] {
  if (title.date === undefined) {
    const message = `no date for ${title.title}`;
    context.report({ kind: "missing-field", field: "strategies", message, line: lines[0]?.no ?? 1 });
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
