import stringWidth from "fast-string-width";
import { groupBy } from "../../base/group-by.ts";
import type { FoundReplacements, Replacement } from "../../tasks/packet/find-replacements.ts";
import type { ReplaceResult } from "../../tasks/packet/replace-papers.ts";
import { shownText } from "../../base/shown-text.ts";
import type { Terminal } from "./terminal.ts";
import { paddedAmong } from "./text-columns.ts";

const colors = { replaced: "yellow", added: "green", withdrawn: "red" } as const;

/** Which papers of a packet take the place of those handed out, and what changed in them. */
export function replacementLines(found: FoundReplacements, telling: Telling): string {
  const { paint } = telling;
  const words = telling.words.papers.packet;
  const papers = [...groupBy(found.papers, ({ kind }) => kind).values()].flat();
  return [
    ...papers.map((paper) => paperLines(paper, telling)),
    ...found.renumbered.map(({ now, agendaNumber }) => {
      const order = shownText(words.renumbered(agendaNumber));
      return `${paint("cyan", columned(words.number, telling))}  ${shownText(now.number)}  ${paint("dim", order)}\n`;
    }),
  ].join("");
}

type Telling = Pick<Terminal, "paint" | "words">;

function paperLines({ kind, number, title, pages, changes }: Replacement, telling: Telling): string {
  const { paint } = telling;
  const words = telling.words.papers.packet;
  const state = columned(words.kinds[kind], telling);
  const name = words.named([number, title].filter((part) => part !== ""));
  const where = kind === "replaced" ? paint("dim", `  ${words.pages(pages)}`) : "";
  const head = `${paint(colors[kind], state)}  ${paint("bold", shownText(name))}${where}\n`;
  const told = kind === "replaced" ? changes : [];
  const indent = " ".repeat(stringWidth(state) + 2);
  return head + told.map((line) => `${indent}${shownText(line)}\n`).join("");
}

/** What becomes of a paper, as a column. */
function columned(word: string, { words }: Telling): string {
  const { kinds, number } = words.papers.packet;
  return paddedAmong([...Object.values(kinds), number], word);
}

/** What was written, and where. */
export function replacementSummary(
  { found, written, problems }: ReplaceResult,
  out: string,
  { words }: Pick<Terminal, "words">,
): string {
  if (found === null) return "";
  const { nothingChanged, written: told, looks } = words.papers.packet;
  const alike = found.looks.length === 0 ? "" : `\n${looks(found.looks.length)}`;
  if (found.papers.length === 0) return `${nothingChanged}${alike}\n`;
  if (written === null) return problems.length > 0 ? "" : `${words.builds.nothingWritten}\n`;
  const { files, isThere, folder, zip } = written;
  return `${told({ files: files.length, folder: `${out}/${folder}`, zip: `${out}/${zip}`, isThere })}${alike}\n`;
}
