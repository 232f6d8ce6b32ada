/** A text with {placeholders}; where English counts something, one for a single thing and one for others. */
export type Word = string | { readonly one: string; readonly other: string };

/** The words of another language: the same names, each with a text of its own. */
export type WordsLike<Texts> = { readonly [Name in keyof Texts]: Word };

/** The placeholders of a text: {year} and {month}. */
export type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A count with its English noun: `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
