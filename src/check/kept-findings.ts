import { digest } from "../base/digest.ts";
import { hasError } from "../base/has-error.ts";
import type { KeptPieces } from "../base/kept-pieces.ts";
import type { Problem } from "../base/problem.ts";
import type { Loaded } from "../load/loaded.ts";
import type { Program } from "../model/program.ts";

/** What is wrong in a programme: as an earlier build found it, or else as it is found now. */
export type FindingsOf = (program: Program, find: () => Problem[]) => Problem[];

/**
 * Findings of rules about one programme depend on its file, on the edition and on the PJs, and on nothing else.
 *
 * Where a file could not be read as it stands, everything is found anew: rules are left out then.
 */
export function keptFindings({ problems, sources, originOf }: Loaded, pieces: KeptPieces): FindingsOf {
  if (hasError(problems)) return (_, find) => find();
  const digests = new Map(sources.map(({ path, digest: bytes }) => [path, bytes]));
  const shared = digest(JSON.stringify(sources.filter(({ kind }) => kind === "edition" || kind === "projects")));
  return (program, find) => {
    const file = originOf(program)?.source.file ?? "";
    const name = `findings in ${file} ${digests.get(file)} ${shared}`;
    const kept = pieces.take(name);
    if (kept !== undefined) return JSON.parse(Buffer.from(kept).toString("utf8")) as Problem[];
    const found = find();
    pieces.keep(name, Buffer.from(JSON.stringify(found)));
    return found;
  };
}
