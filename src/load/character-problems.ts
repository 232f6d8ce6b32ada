import type { TextSource } from "../base/byte-source.ts";
import type { Problem } from "../base/problem.ts";
import { characterFaults, hasOddCharacters } from "./record/odd-characters.ts";
import { mostProblems } from "./record/parse-records.ts";

/** What a text file has of characters that only look right or that nobody can tell, by lines. */
export function characterProblems({ file, text }: TextSource): Problem[] {
  if (!hasOddCharacters(text)) return [];
  const problems = text.split("\n").flatMap((line, index) =>
    characterFaults(line, "").map(({ at, problem }) => ({
      ...problem,
      place: { file, line: index + 1, col: at + 1 },
    })),
  );
  return mostProblems(problems);
}
