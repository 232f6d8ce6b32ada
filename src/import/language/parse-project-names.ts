import { foldWidth } from "../text/fold-width.ts";
import { tidyText } from "../text/tidy-text.ts";

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
