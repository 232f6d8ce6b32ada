import type { Plain } from "./plain.ts";

/** A scalar as YAML: plain where it cannot be taken for anything else, otherwise in double quotes. */
export function scalarText(value: Plain, isInFlow = false): string {
  if (typeof value !== "string") return JSON.stringify(value);
  return isPlainText(value) && !(isInFlow && /[,[\]{}:#"'?&*!|>%@`]/.test(value)) ? value : JSON.stringify(value);
}

function isPlainText(text: string): boolean {
  return !(unusual.test(text) || indicator.test(text) || misread.test(text) || /: |:$| #|^\s|\s$/.test(text));
}

// Tabs and other control characters, and the line breaks of Unicode.
// oxlint-disable-next-line no-control-regex
const unusual = /^$|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]/;
const indicator = /^(?:[?:,[\]{}#&*!|>'"%@`=-]|---|\.\.\.)/;
// Numbers, dates, truth values and nulls in any of YAML's spellings.
const misread = /^(?:[-+.\d][-+.\d:_,a-fox tz]*$|\.(?:inf|nan)$|(?:~|null|true|false|yes|no|on|off|y|n)$)/i;
