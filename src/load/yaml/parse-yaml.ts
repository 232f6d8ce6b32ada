import type { TextSource } from "../../base/byte-source.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { coreValue } from "./core-value.ts";
import type { ParsedYaml } from "./inspect-yaml.ts";

/**
 * Parse one YAML document. Never throws.
 *
 * js-yaml reads values four times as fast as the parser that knows places, which is loaded only for a text that
 * has a fault or is written in an uncommon way.
 */
export async function parseYaml(source: TextSource): Promise<ParsedYaml> {
  if (isTooDeep(source.text)) return { problems: [tooDeep(source)] };
  const value = coreValue(source.text);
  if (value !== undefined) return { problems: [], content: { value } };
  const { inspectYaml } = await import("./inspect-yaml.ts");
  return inspectYaml(source);
}

/**
 * Whether a YAML text nests lists and groups deeper than any record could.
 *
 * Parsers call themselves for each level, and a stack that overflows inside a regular expression ends the whole
 * process: no error can be caught there. So the depth is bounded before anything is parsed.
 */
function isTooDeep(text: string): boolean {
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

function tooDeep({ file }: TextSource): Problem {
  return problemOf("yaml-syntax.deep", {}, { place: { file, line: 1, col: 1 } });
}
