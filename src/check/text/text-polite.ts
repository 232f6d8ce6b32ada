import { textRule } from "./text-rule.ts";

/** Papers are written in である style. */
export const textPolite = textRule("text-polite", "write である style, or end in a noun", ({ text }) => {
  const found = polite.exec(text);
  if (found === null) return undefined;
  return `polite style: "${text.slice(Math.max(0, found.index - 6), found.index + found[0].length)}"`;
});

const polite = /(?:です|ます|ました|ません|でした|でしょう|ましょう|ください)(?=[。、）」！？]|が、|ので|から|$)/u;
