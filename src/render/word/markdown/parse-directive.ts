import { unescapeText } from "./character-rule.ts";
import type { Directive } from "./directive.ts";

/**
 * Read what follows `:::` on a line: a name, then words, "words in quotes", key=word and key="words".
 *
 * Values of the data come escaped, so a quote or an equals sign of theirs is never taken for one of the template's.
 * Returns null where there is no name.
 */
export function parseDirective(source: string): Directive | null {
  const name = directiveName(source);
  if (name === undefined) return null;
  const words: string[] = [];
  const attributes: Record<string, string> = {};
  for (const [, key, quoted, bare = ""] of source.slice(name.length).matchAll(part)) {
    const value = unescapeText(quoted ?? bare);
    if (key === undefined) words.push(value);
    else attributes[key] = value;
  }
  return { name, argument: words.join(" "), attributes };
}

/** The name alone, undefined where there is none. */
export function directiveName(source: string): string | undefined {
  return /^[a-z][a-z-]*(?=\s|$)/.exec(source)?.[0];
}

// Only plain spaces separate: a full-width space belongs to the text.
const part = /(?:([a-z][a-z-]*)=)?(?:"((?:\\.|[^"\\])*)"|((?:\\.|[^ \t\\])+))/g;
