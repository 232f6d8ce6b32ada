import { hasUnclearLeft, mendLines } from "../../words/typed/yaml-lines.ts";
import { knownNames } from "./key-order.ts";

/**
 * All that the typed text of a record can mean in YAML, each once: how many columns a tab or a full-width space on the left
 * was meant to take nobody can tell from a line alone.
 */
export function mendings(text: string): readonly string[] {
  const widths = hasUnclearLeft(text) ? allWidths : allWidths.slice(0, 1);
  const mended = widths.map((one) => mendLines(text, knownNames(), one));
  return [...new Set(mended)].filter((one) => one !== text);
}

const allWidths = [2, 4, 8].flatMap((tab) => [2, 1].map((wide) => ({ tab, wide })));
