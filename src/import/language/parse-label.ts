import { compact } from "../text/compact.ts";

/** What the text after a 【label】 is. */
export type LabelKind = "background" | "goal" | "scope" | "output" | "outcome" | "topic" | "summary" | "use";

const rules: readonly (readonly [RegExp, LabelKind])[] = [
  [/^(事業の|研究の)?背景(・目的)?$/, "background"],
  [/^(研究)?事業(の)?(目標|目的)$|^目標$/, "goal"],
  [/^研究の?スコープ$|^研究の?範囲$/, "scope"],
  [/^期待される(アウトプット|成果)$|^アウトプット(指標|目標)?$/, "output"],
  [/^期待されるアウトカム$|^アウトカム(指標|目標)?$/, "outcome"],
  [/^(研究|開発|研究開発)?(課題|領域|課題領域|研究領域|テーマ)(名|名称)?$/, "topic"],
  [/^(研究|課題|事業)?の?概要$/, "summary"],
  [/^(研究)?成果の?(政策等への)?(活用|利用)(状況|方法)?$|^活用(状況)?$/, "use"],
];

/** The kind of a label as printed, with or without its brackets (課題名, 【研究領域名 】, 成果の利用), or undefined. */
export function parseLabel(printed: string): LabelKind | undefined {
  const text = compact(printed).replace(/^[【[]|[】\]]$/g, "");
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}
