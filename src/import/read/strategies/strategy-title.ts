import type { ImportedStrategy } from "../../imported-document.ts";
import { parseDate } from "../../language/parse-date.ts";
import type { SourceLine } from "../../structure/source-line.ts";
import { foldWidth } from "../../text/fold-width.ts";
import { joinLines } from "../../text/join-lines.ts";
import { tidyText } from "../../text/tidy-text.ts";

/** The title of a quoted strategy, and how many lines it takes. */
export type StrategyTitle = Pick<ImportedStrategy, "title" | "date" | "decidedBy"> & { readonly lines: number };

/** A line (with the next, where wrapped) that is a title and the parentheses with its date; dates stand after or inside 【】. */
export function strategyTitle(lines: readonly SourceLine[], at: number): StrategyTitle | undefined {
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
