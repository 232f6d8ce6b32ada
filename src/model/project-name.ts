import { nameKey } from "./name-key.ts";

/** The parts of a PJ's name as printed: its number, and what all spellings of the name have in common; "" for none. */
export type ProjectName = { readonly no: number | undefined; readonly key: string };

/**
 * A printed PJ name without what may stand around it: brackets, the number in front, PJ or プロジェクト behind.
 * 医薬品 PJ, ＜医薬品プロジェクト＞ and PJ１：医薬品プロジェクト have the key 医薬品; PJ① has the number 1 and no key.
 */
export function projectName(printed: string): ProjectName {
  const bare = nameKey(printed).replace(/^[<〈(「【]|[>〉)」】]$/g, "");
  const front = /^(?:pj([0-9]+)|([0-9]+)pj|統合プロジェクト(?=:)):?/.exec(bare);
  const no = front?.[1] ?? front?.[2];
  return {
    no: no === undefined ? undefined : Number(no),
    key: bare.slice(front?.[0].length ?? 0).replace(/(?:(?:統合)?プロジェクト|pj)+$/, ""),
  };
}
