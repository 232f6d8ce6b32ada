import { readRunning } from "../../audit/read/read-word.ts";
import type { ExpectedTexts } from "../../audit/word/hold-texts.ts";
import { printedTexts } from "../../render/word/printed/word-texts.ts";
import type { WordPaper } from "../../render/word/body/word-state.ts";
import type { WordShell } from "../../render/word/shell/word-shell.ts";

/** A Word paper before it is written, as far as a reader can see it. */
type Draft = Pick<WordPaper, "markdown" | "charts" | "properties">;

/** What a finished Word paper is held against: the texts of its Markdown, and those of its look around them. */
export function expectedTexts({ markdown, charts, properties }: Draft, shell: WordShell): ExpectedTexts {
  const { header, title, subject, creator } = properties;
  const printed = printedTexts(markdown, charts, shell.words);
  return {
    ...printed,
    charts: printed.charts.flatMap((name) => charts[name] ?? []),
    running: readRunning(shell.running, { header, title, subject, creator }),
  };
}
