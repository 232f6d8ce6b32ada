/**
 * Whether a YAML text nests lists and groups deeper than any record could.
 *
 * Parsers call themselves for each level, and a stack that overflows inside a regular expression ends the whole
 * process: no error can be caught there. So the depth is bounded before anything is parsed.
 */
export function isTooDeep(text: string): boolean {
  return deepLine.test(text) || openBrackets(text) > 100;
}

// Far indented, or many lists begun on one line: each level takes a space or a mark of its own.
const deepLine = /^ {200}|^ *(?:[-?:] +){20}/m;

/** How many brackets are open at once. Those in texts count too: a text does not leave a hundred open. */
function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === "[" || bracket === "{" ? open + 1 : Math.max(open - 1, 0);
    most = Math.max(most, open);
  }
  return most;
}
