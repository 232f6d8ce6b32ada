import { say, standard, type Words } from "../../../words/paper-words.ts";

/** Word's own styles, by the part they play. Names are as Word writes them into files. */
const builtIn = {
  body: "Body Text",
  title: "Title",
  heading1: "heading 1",
  heading2: "heading 2",
  heading3: "heading 3",
  heading4: "heading 4",
  bullet: "List Bullet",
  decimal: "List Number",
  paren: "List Number 2",
  circled: "List Number 3",
  listText: "List Continue",
  quote: "Quote",
  code: "HTML Preformatted",
  caption: "caption",
  footnote: "footnote text",
  toc1: "toc 1",
  toc2: "toc 2",
  toc3: "toc 3",
  tocHead: "TOC Heading",
  strong: "Strong",
  emphasis: "Emphasis",
  codeText: "HTML Code",
  link: "Hyperlink",
  footnoteMark: "footnote reference",
} as const;

/** Styles of ours: each is called by a word of the language. */
const own = [
  "plain",
  "note",
  "unit",
  "figure",
  "gap",
  "number",
  "itemHead",
  "itemText",
  "tableText",
  "tableHead",
  "boxText",
  "boxHead",
  "formText",
  "formTableText",
  "formTableHead",
  "formBoxHead",
  "formUnit",
  "formNote",
  "smallFormText",
  "smallFormTableText",
  "smallFormTableHead",
  "smallFormBoxHead",
  "smallFormUnit",
  "smallFormNote",
  "table",
  "box",
] as const;

/** A part that a style of ours plays. */
export type OwnStyle = (typeof own)[number];
/** A part that a Word style plays: what our writers set. */
export type StyleRole = keyof typeof builtIn | OwnStyle;
export const styleRoles = [...(Object.keys(builtIn) as (keyof typeof builtIn)[]), ...own] satisfies StyleRole[];

/** What the style of a part is called in Word. */
export function styleName(role: StyleRole, words: Words): string {
  return role in builtIn ? builtIn[role as keyof typeof builtIn] : say(words, `look.style.${role as OwnStyle}`);
}

/** The same in every language: an office writes its look in its own, whatever its dataset is written in. */
export function styleNames(role: StyleRole, words: Words): readonly string[] {
  return [...new Set([words, ...Object.values(standard)].map((one) => styleName(role, one)))];
}
