import { ProblemError, problemOf } from "../../../base/problem.ts";
import { refuseIllegal } from "../../../opc/escape-xml.ts";

/**
 * A text as XML character data of a cell.
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function cellText(text: string): string {
  refuseIllegal(text);
  if (text.length > longest) throw tooLong(text);
  // Excel reads _x0041_ as the letter A.
  return escaped(text.includes("_") ? text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_") : text);
}

/** Excel's own limit of characters in a cell. */
const longest = 32_767;

function tooLong(text: string): ProblemError {
  const message = `the text ${JSON.stringify(text.slice(0, 30))}… has ${text.length} characters, and a cell holds ${longest}`;
  return new ProblemError([problemOf("text-too-long", { message, hint: "shorten the text" })]);
}

/** Line breaks stay as they are: a text is no attribute. */
function escaped(text: string): string {
  return needsCare.test(text) ? text.replace(/[&<>"'\r]/g, (character) => references[character] ?? character) : text;
}

const needsCare = /[&<>"'\r]/;
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
};
