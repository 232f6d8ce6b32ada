import { foldWidth } from "../text/fold-width.ts";
import { tidyText } from "../text/tidy-text.ts";

/**
 * Offices in the lines of a form's field, one entry per office: parted by 、 or by a line that starts anew after
 * a complete one. Lines were wrapped in mid-word. 無し, なし, － and a blank field are no office.
 */
export function parseOffices(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.trim()).reduce(joinOffices, "");
  return text
    .split(/[、,，\n]/)
    .map(tidyText)
    .filter((office) => office !== "" && !/^(無し?|なし|該当なし|-|ー)$/.test(foldWidth(office)));
}

function joinOffices(before: string, line: string): string {
  if (before === "" || /[、,，]$/.test(before)) return before + line;
  if (/[課室]$|グループ$/.test(before) && /(部|局).*[課室]$/.test(line)) return `${before}\n${line}`;
  return before + (/[部局]$/.test(before) && /^[^、,]*[課室](?:$|、)/.test(line) ? " " : "") + line;
}
