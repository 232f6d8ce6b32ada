import { ProblemError, problemOf } from "../base/problem.ts";

/** Text as XML character data, fit for element content and for attributes in double quotes alike. */
export function escapeXml(text: string): string {
  if (!needsCare.test(text)) return text;
  refuseIllegal(text);
  return text.replace(/[&<>"\r\n\t]/g, (character) => references[character] ?? character);
}

/**
 * Refuse what XML 1.0 cannot hold, so that nothing is dropped silently.
 *
 * @throws ProblemError (text-character)
 */
export function refuseIllegal(text: string): void {
  const found = illegal.exec(text);
  if (found === null) return;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const before = text.slice(Math.max(0, found.index - 10), found.index);
  throw new ProblemError([problemOf("text-character.office", { code, before })]);
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Written out, or a reader of attributes takes them for spaces.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

// Control characters, lone surrogates and the two non-characters that XML 1.0 leaves out.
const illegal = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\p{Cs}\ufffe\uffff]/u;
const needsCare = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/u;
