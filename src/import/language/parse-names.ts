import { foldWidth, tidyText } from "./printed-text.ts";

/** Names in a printed list of PJs (医薬品 PJ、橋渡し・臨床加速化プロジェクト), to the letter, in printed order. */
export function parseProjectNames(printed: string): string[] {
  const places = foldWidth(printed).split(/[、,;／/]|\n/);
  let at = 0;
  const names = places.map((place) => {
    const name = printed.slice(at, at + place.length);
    at += place.length + 1;
    return tidyText(name)
      .replace(/(?<=\S)\s*(PJ|ＰＪ)$/, " $1")
      .trim();
  });
  return names.filter((name) => name !== "" && !/^(-|なし|無し)$/.test(foldWidth(name)));
}

/**
 * Numbers in a mark of PJs and nothing else (PJ①、PJ③ · PJ5), in printed order; undefined for any other text.
 * 4PJ is such a mark too, but says nothing for certain (the fourth, or four of them?): it yields no number.
 */
export function parseProjectMark(printed: string): number[] | undefined {
  const parts = foldWidth(printed)
    .replace(/\s+/g, "")
    .split(/[、,・/]/);
  if (parts.every((part) => /^\d{1,2}PJ$/i.test(part))) return [];
  const numbers = parts.map(projectNumber);
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

function projectNumber(part: string): number | undefined {
  const found = /^PJ([①-⑳]|\d{1,2})$/i.exec(part);
  const digits = found?.[1]?.normalize("NFKC");
  return digits === undefined || digits === "0" ? undefined : Number(digits);
}

/** A programme's name and the former name in parentheses after it (（旧・…事業）, （旧：…）, （旧 …）). */
export function parseProgramName(printed: string): { name?: string; formerName?: string } {
  const found = /\s*\(\s*旧\s*[・:、 ]?\s*([^()]+(?:\([^()]*\)[^()]*)*)\)\s*$/.exec(foldWidth(printed));
  if (found === null) return printed === "" ? {} : { name: printed };
  const inner = found[1] ?? "";
  const start = found.index + found[0].indexOf(inner);
  return { name: printed.slice(0, found.index).trim(), formerName: printed.slice(start, start + inner.length).trim() };
}

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
