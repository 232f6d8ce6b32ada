import { groupBy } from "../../base/group-by.ts";
import type { FoundReplacements, Replacement } from "../../tasks/packet/find-replacements.ts";
import type { ReplaceResult } from "../../tasks/packet/replace-papers.ts";
import { shownText } from "../../base/shown-text.ts";
import { counted, type Terminal } from "./terminal.ts";

const colors = { replaced: "yellow", added: "green", withdrawn: "red" } as const;

/** Which papers of a packet take the place of those handed out, and what changed in them. */
export function replacementLines(found: FoundReplacements, { paint }: Pick<Terminal, "paint">): string {
  const papers = [...groupBy(found.papers, ({ kind }) => kind).values()].flat();
  return [
    ...papers.map((paper) => paperLines(paper, paint)),
    ...found.renumbered.map(({ now, agendaNumber }) => {
      const order = `the agenda would make it ${agendaNumber} now; numbers that were handed out stay`;
      return `${paint("cyan", "number   ")}  ${shownText(now.number)}  ${paint("dim", shownText(order))}\n`;
    }),
  ].join("");
}

function paperLines({ kind, number, title, pages, changes }: Replacement, paint: Terminal["paint"]): string {
  const name = [number, title].filter((part) => part !== "").join("　");
  const where = kind === "replaced" ? paint("dim", `  変更頁：${pages}`) : "";
  const head = `${paint(colors[kind], kind.padEnd(9))}  ${paint("bold", shownText(name))}${where}\n`;
  const told = kind === "replaced" ? changes : [];
  return head + told.map((line) => `           ${shownText(line)}\n`).join("");
}

/** What was written, and where. */
export function replacementSummary({ found, written, problems }: ReplaceResult, out: string): string {
  if (found === null) return "";
  const looks = found.looks.length === 0 ? "" : looksText(found.looks.length);
  if (found.papers.length === 0)
    return `Nothing changed since: no paper is to be replaced, and nothing was written.${looks}\n`;
  if (written === null) return problems.length > 0 ? "" : "Nothing was written.\n";
  const what = `${counted(written.files.length, "file")} in ${out}/${written.folder}, and ${out}/${written.zip}`;
  return `${written.isThere ? "There already" : "Written"}: ${what}${looks}\n`;
}

function looksText(count: number): string {
  const papers = count === 1 ? "1 paper says the same and only looks" : `${count} papers say the same and only look`;
  return `\n${papers} otherwise, by other templates or another version; --looks replaces these too.`;
}
