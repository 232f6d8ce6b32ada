import { packPart, type PackedPart } from "../../../opc/pack-part.ts";
import type { WordShell } from "../shell/word-shell.ts";

/** Pack a part that most papers of a look have in common: compressing it again for each would take longer than comparing. */
export function packShared(shell: WordShell, name: string, content: string): PackedPart {
  const parts = latest.get(shell) ?? new Map<string, Latest>();
  latest.set(shell, parts);
  const known = parts.get(name);
  if (known?.content === content) return known.part;
  const part = packPart(name, content);
  parts.set(name, { content, part });
  return part;
}

type Latest = { readonly content: string; readonly part: PackedPart };

/** The last content of each part only, so that nothing piles up. */
const latest = new WeakMap<WordShell, Map<string, Latest>>();
