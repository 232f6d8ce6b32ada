import { readFile } from "node:fs/promises";
import { digest } from "../../base/digest.ts";
import { inUnixLines } from "../../base/in-unix-lines.ts";
import { folderPath } from "../../load/file/folder-path.ts";
import type { DatasetSource } from "../../load/loaded.ts";
import type { Templates } from "../../load/templates.ts";
import { saveSource, storedSources } from "../../write/stored-sources.ts";
import { once } from "../../base/once.ts";
import type { Paper } from "../paper/paper.ts";
import { listingOf, makingOf, type StoredText } from "../reasons/making.ts";

/** What the papers of a build are made from. */
export type BuildSources = {
  readonly data: string;
  readonly sources: readonly DatasetSource[];
  readonly templates: Templates;
};

/** What papers are made from, kept so that a later build can tell what has changed. */
export type KeptSources = {
  /** Under which digest a paper's making is stored; undefined for a paper that does not tell what it is made from */
  readonly madeOf: (paper: Paper) => string | undefined;
  /** Store what is not stored yet. @throws the system's error */
  readonly store: (out: string, papers: readonly Paper[]) => Promise<void>;
};

export function keptSources(build: BuildSources): KeptSources {
  const listing = once(() => listingOf(build.sources, folderPath(build.data)));
  // Papers of a kind share the very object of their files.
  const makings = new Map<object, StoredText>();
  const makingFor = ({ basis }: Paper): StoredText | undefined => {
    if (basis === undefined) return undefined;
    const making = makings.get(basis.files) ?? makingOf(basis, listing().name);
    makings.set(basis.files, making);
    return making;
  };
  return {
    madeOf: (paper) => makingFor(paper)?.name,
    store: (out, papers) =>
      storeAll(out, build, [listing(), ...new Set(papers.flatMap((one) => makingFor(one) ?? []))]),
  };
}

async function storeAll(out: string, { sources, templates }: BuildSources, texts: readonly StoredText[]) {
  const stored = await storedSources(out);
  for (const { path, digest: name } of sources) {
    const bytes = stored.has(name) ? null : await unchanged(path, name);
    if (bytes !== null) await saveSource(out, name, bytes);
  }
  for (const bytes of templates.files.values()) {
    const name = digest(bytes);
    if (!stored.has(name)) await saveSource(out, name, bytes);
  }
  for (const { name, text } of texts) if (!stored.has(name)) await saveSource(out, name, text);
}

/** A file's bytes, unless somebody has changed it since it was loaded. */
async function unchanged(path: string, name: string): Promise<Uint8Array | null> {
  const bytes = await readFile(path).then(inUnixLines, () => null);
  return bytes !== null && digest(bytes) === name ? bytes : null;
}
