import { basename } from "node:path";
import { nameKey } from "../../model/name-key.ts";
import type { Paper } from "../paper/paper.ts";

/** The papers that somebody means by a path, a file name, an id, a number or a name. */
export function paperAsked(asked: string, papers: readonly Paper[]): Paper[] {
  const path = asked.normalize("NFC").replaceAll("\\", "/");
  const byPath = papers.filter(
    (paper) => path === paper.path || path.endsWith(`/${paper.path}`) || basename(paper.path) === path,
  );
  if (byPath.length > 0) return byPath;
  return papers.filter(({ names }) => names.some((name) => nameKey(name) === nameKey(asked)));
}
