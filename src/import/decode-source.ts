import { decodeBytes, markedEncoding } from "../base/byte-source.ts";

/** Text of a document and the encoding it was in, or the reason why it is not taken. */
export type DecodedSource =
  | { readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" }
  | { readonly refusal: "empty" | "garbled" | "too-large" };

const largest = 50 * 1024 * 1024;

/** Bytes of a text file as text: UTF-8, UTF-16 with or without mark, or Shift_JIS; anything garbled is refused. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  if (bytes.length === 0) return { refusal: "empty" };
  if (bytes.length > largest) return { refusal: "too-large" };
  for (const encoding of candidates(bytes)) {
    const text = decodeBytes(bytes, encoding);
    if (text !== undefined && isReadable(text)) return { text, encoding };
  }
  return { refusal: "garbled" };
}

function candidates(bytes: Uint8Array) {
  const marked = markedEncoding(bytes);
  return marked === undefined ? (["utf-8", "shift_jis", "utf-16le", "utf-16be"] as const) : [marked];
}

/** A Japanese document holds kana and kanji in plenty, and neither control characters nor rare scripts. */
function isReadable(text: string): boolean {
  const sample = text.slice(0, 200_000).replace(/\s+/g, "");
  if (sample.length === 0) return false;
  const japanese = sample.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0;
  const odd = sample.match(oddities)?.length ?? 0;
  return japanese / sample.length >= 0.2 && odd / sample.length <= 0.02 && /[\u3040-\u30ff]/.test(sample);
}

const oddities =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ue000-\uf8ff\ufffd\uff61-\uff9f\ud800-\udfff\u0600-\u1fff\ua000-\ud7ff]/g;
