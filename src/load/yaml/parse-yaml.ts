import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { isTooDeep } from "./is-too-deep.ts";
import { parsePlainYaml } from "./parse-plain-yaml.ts";
import { plainPlaces } from "./plain-places.ts";
import type { TextSource } from "../../base/text-source.ts";
import type { ParsedYaml } from "./parsed-yaml.ts";

/** Parse one YAML document. The full parser is loaded only for a text that needs it. Never throws. */
export async function parseYaml(source: TextSource): Promise<ParsedYaml> {
  const { text } = source;
  if (isTooDeep(text)) return { problems: [tooDeep(source)] };
  const plain = parsePlainYaml(text);
  if (plain !== undefined)
    return { problems: [], content: { value: plain, places: () => plainPlaces(source), isPlain: true } };
  const { parseAnyYaml } = await import("./parse-any-yaml.ts");
  return parseAnyYaml(source);
}

function tooDeep({ file }: TextSource): Problem {
  return problemOf("yaml-syntax", {
    message: "lists and groups lie too deep inside one another",
    hint: "check that this is a file of the dataset",
    place: { file, line: 1, col: 1 },
  });
}
