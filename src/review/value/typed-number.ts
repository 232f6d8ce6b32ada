/** A text typed where a number is due, taken apart. */
export type TypedNumber = { readonly isNegative: boolean; readonly rest: string };

/** Half-width, without spaces and marks of currency; the sign apart: ▲, △, −, or brackets around the whole. */
export function typedNumber(text: string): TypedNumber {
  const plain = text.normalize("NFKC").replace(/[\s'¥\\]/g, "");
  const [, bracketed] = /^\((.*)\)$/.exec(plain) ?? [];
  if (bracketed !== undefined) return { isNegative: true, rest: bracketed };
  const [, sign = "", rest = plain] = /^([▲△+\-−‐‑–])?(.*)$/.exec(plain) ?? [];
  return { isNegative: sign !== "" && sign !== "+", rest };
}

/** Whether a text says that there is nothing: a dash alone, or なし. */
export function saysNothing(text: string): boolean {
  return /^[-‐‑‒–—―−ー─]*$|^(なし|無し?|該当なし)$/.test(text.normalize("NFKC").replace(/\s/g, ""));
}

/** Digits with or without commas at every third place, perhaps decimals; undefined for anything else. */
export function plainDigits(text: string): string | undefined {
  return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : undefined;
}
