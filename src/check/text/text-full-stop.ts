import { textRule } from "./text-rule.ts";

/** Sentences end with 。; lines of a list, which end in a noun, do not. */
export const textFullStop = textRule(
  "text-full-stop",
  "end sentences with 。, and lines (point, scope summary) without",
  ({ text, form }) => {
    const hasStop = text.trimEnd().endsWith("。");
    if (hasStop === (form === "sentence")) return undefined;
    return hasStop ? `a line ends with 。: "…${text.slice(-8)}"` : `a sentence ends without 。: "…${text.slice(-8)}"`;
  },
);
