/** Where a value is to stand: in a flow group, commas and brackets would end it. */
export type ScalarPlace = "block" | "flow";

/** A figure or text as YAML on one line; a text plain where nothing could take it for anything else. */
export function scalarWords(value: number | string | boolean | null, place: ScalarPlace): string {
  if (typeof value !== "string") return String(value);
  return isPlain(value, place) ? value : JSON.stringify(value);
}

/** Whether a text may stand without quotes. Rather too careful than once too bold. */
export function isPlain(text: string, place: ScalarPlace): boolean {
  if (unusual.test(text) || indicator.test(text) || misread.test(text)) return false;
  return place === "block" || !/[,[\]{}:#"'?&*!|>%@`]/.test(text);
}

// Nothing, control characters, line breaks of Unicode, white space at the edges, and what ends a plain text.
// oxlint-disable-next-line no-control-regex
const unusual = /^$|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]|^\s|\s$|: |:$| #/;
const indicator = /^(?:[?:,[\]{}#&*!|>'"%@`=-]|\.\.\.)/;
// Numbers, dates, truth values and nulls in any of YAML's spellings.
const misread = /^(?:[-+.\d][-+.\d:_,a-fox tz]*$|\.(?:inf|nan)$|(?:~|null|true|false|yes|no|on|off|y|n)$)/i;
