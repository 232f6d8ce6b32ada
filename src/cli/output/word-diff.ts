import { compareTexts } from "../../view/comparison/compare-texts.ts";
import { shownText } from "./shown-text.ts";
import type { Terminal } from "./terminal.ts";

/** A text with its changed words, in colour or as [-old-]{+new+}; long stretches that stayed are cut short. */
export function wordDiff(old: string, now: string, paint: Terminal["paint"]): string {
  const isColored = paint("red", "x") !== "x";
  const removed = (text: string) => (isColored ? paint("red", shownText(text)) : `[-${shownText(text)}-]`);
  const added = (text: string) => (isColored ? paint("green", shownText(text)) : `{+${shownText(text)}+}`);
  const hunks = compareTexts(flat(old), flat(now));
  return hunks
    .map((hunk, index) => {
      if (hunk.isSame)
        return shownText(cutShort(hunk.new, { isFirst: index === 0, isLast: index === hunks.length - 1 }));
      return (hunk.old === "" ? "" : removed(hunk.old)) + (hunk.new === "" ? "" : added(hunk.new));
    })
    .join("");
}

/** The terminal's own line breaks are enough. */
function flat(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, "⏎");
}

/** Characters that stay beside a change. */
const context = 12;

function cutShort(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const characters = Array.from(text);
  const [before, after] = [isFirst ? 0 : context, isLast ? 0 : context];
  if (characters.length <= before + after + 1) return text;
  return `${characters.slice(0, before).join("")}…${characters.slice(characters.length - after).join("")}`;
}
