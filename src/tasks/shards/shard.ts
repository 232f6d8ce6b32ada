/** A part of a build that is spread over machines: the `index`-th of `of` parts, counted from 1. */
export type Shard = { readonly index: number; readonly of: number };

/** `2/4` → the second of four parts; null where the text is none. */
export function parseShard(text: string): Shard | null {
  const [, index = "", of = ""] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.of > 0 && shard.index <= shard.of ? shard : null;
}
