import { decodeBytes, markedEncoding } from "../base/byte-source.ts";

/** Text of a document and the encoding it was in, or the reason why it is not taken. */
export type DecodedSource =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly refusal: "empty" | "no-japanese" | "too-large" }
  | ({ readonly refusal: "broken" } & BrokenText);

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis";

/** A text of which some characters are lost: how many, and the line (from 1) of the first. */
export type BrokenText = { readonly encoding: Encoding; readonly lost: number; readonly line: number };

const largest = 50 * 1024 * 1024;

/** Bytes of a text file as text: UTF-8, UTF-16 with or without mark, or Shift_JIS; what is no Japanese is refused. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  if (bytes.length === 0) return { refusal: "empty" };
  if (bytes.length > largest) return { refusal: "too-large" };
  const encodings = candidates(bytes);
  for (const encoding of encodings) {
    const text = decodeBytes(bytes, encoding);
    if (text !== undefined && isReadable(text)) return { text, encoding };
  }
  const broken = encodings.flatMap((encoding) => brokenText(bytes, encoding) ?? []);
  const [best] = broken.toSorted((a, b) => a.lost - b.lost);
  return best === undefined ? { refusal: "no-japanese" } : { refusal: "broken", ...best };
}

function candidates(bytes: Uint8Array): readonly Encoding[] {
  const marked = markedEncoding(bytes);
  return marked === undefined ? ["utf-8", "shift_jis", "utf-16le", "utf-16be"] : [marked];
}

/** A text that can be read but for a character here and there; where more is lost, it is another encoding or no text. */
function brokenText(bytes: Uint8Array, encoding: Encoding): BrokenText | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost === 0 || lost * 50 > text.length || !isReadable(text)) return undefined;
  return { encoding, lost, line: text.slice(0, text.indexOf("\ufffd")).split("\n").length };
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
