import { readFileSync } from "node:fs";
import { digest } from "../../base/digest.ts";
import { inUnixLines } from "../../base/text-encoding.ts";
import { once } from "../../base/once.ts";
import { folderPath } from "../../load/list-dataset.ts";
import type { Templates } from "../../load/load-templates.ts";
import type { DatasetSource } from "../../load/loaded.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import type { Manifest } from "../../write/manifest.ts";
import { keepSources, type NamedSource, saveSources, storedSources } from "../../write/stored-sources.ts";
import { listingOf, loadListing, loadMaking, makingOf, type StoredText } from "./making.ts";

/** What the papers of a build are made from. */
type BuildSources = {
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
  saveSources(out, unstored(stored, { sources, templates, texts }));
}

type Texts = Pick<BuildSources, "sources" | "templates"> & { readonly texts: readonly StoredText[] };

/** One after the other, so that few of them are in memory. */
function* unstored(stored: ReadonlySet<string>, { sources, templates, texts }: Texts): Generator<NamedSource> {
  for (const { path, digest: name } of sources) {
    const bytes = stored.has(name) ? null : unchanged(path, name);
    if (bytes !== null) yield [name, bytes];
  }
  for (const bytes of templates.files.values()) {
    const name = digest(bytes);
    if (!stored.has(name)) yield [name, bytes];
  }
  for (const { name, text } of texts) if (!stored.has(name)) yield [name, text];
}

/** A file's bytes, unless somebody has changed it since it was loaded. */
function unchanged(path: string, name: string): Uint8Array | null {
  try {
    const bytes = inUnixLines(readFileSync(path));
    return digest(bytes) === name ? bytes : null;
  } catch {
    return null;
  }
}

/** Remove stored sources that no paper of the manifest was made from. */
export async function keepUsedSources(out: string, manifest: Manifest): Promise<void> {
  const makings = new Set([...manifest.values()].flatMap(({ made }) => made ?? []));
  const used = new Set(makings);
  const datasets = new Set<string>();
  for (const name of makings) {
    const making = await loadMaking(out, name);
    if (making !== null) datasets.add(making.dataset);
    for (const digest of Object.values(making?.files ?? {})) used.add(digest);
  }
  for (const name of datasets) {
    used.add(name);
    for (const { digest } of (await loadListing(out, name)) ?? []) used.add(digest);
  }
  await keepSources(out, used);
}
