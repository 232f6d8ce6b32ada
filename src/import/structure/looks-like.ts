import type { HeaderField } from "./header-labels.ts";

/** A field of the form whose value is text. */
export type TextField = Exclude<HeaderField, "budget">;

/** What a whole value of each field looks like, spaces and widths aside. */
export const looksLike: Readonly<Record<TextField, (text: string) => boolean>> = {
  projects: (text) => /(PJ|プロジェクト)$/.test(text),
  name: (text) => /(事業|プログラム)(\([^()]*\))?$/.test(text) && !/(部|課|室)$/.test(text),
  lead: (text) =>
    /(局|官房|部)/.test(text) && /(課|室|局|付|官房)$/.test(text) && !/(事業部|研究開発部|推進部)/.test(text),
  amed: (text) => /(事業部|研究開発部|推進部|開発部)/.test(text),
  related: (text) => /^(無し?|なし|-|ー)$/.test(text) || (/(局|部|課)/.test(text) && /(課|室|局)$/.test(text)),
};
