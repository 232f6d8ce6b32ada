import { textRule } from "./text-rule.ts";

/** In running text a single digit is full-width, a figure of two or more digits half-width. */
export const textDigits = textRule(
  "text-digits",
  "write single digits full-width (令和７年), figures of two or more digits half-width (13日)",
  ({ text }) => {
    const single = lonelyDigit.exec(text)?.[0];
    if (single !== undefined) return `a single digit in half-width: "${single}"`;
    const long = /[０-９][０-９．，]*[０-９]/u.exec(text)?.[0];
    return long === undefined ? undefined : `a figure in full-width: "${long}"`;
  },
);

// Beside Latin letters, points and hyphens a digit stays half-width: TM5614, COVID-19, 2.5.
const japanese = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。・「」（）`;
const lonelyDigit = new RegExp(`[${japanese}][0-9](?=[${japanese}％])`, "u");
