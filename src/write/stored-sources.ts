import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { digest } from "../base/digest.ts";
import { loadPlainFile } from "./plain-file.ts";
import { temporaryName } from "./unfinished-files.ts";

/** What papers were made from, each text once under its digest, below the output folder. */
const folder = ".shiryo/sources";

// A record has at most one megabyte, a template file sixteen.
const mostBytes = 32 * 1_048_576;

/** The digests of all that is stored. */
export async function storedSources(out: string): Promise<Set<string>> {
  return new Set(await readdir(join(out, folder)).catch(() => []));
}

/** A stored text's bytes; null where it is not there, or is not what its name says. */
export async function loadSource(out: string, name: string): Promise<Uint8Array | null> {
  try {
    const bytes = inflateRawSync(await loadPlainFile(join(out, folder, name)), { maxOutputLength: mostBytes });
    return digest(bytes) === name ? bytes : null;
  } catch {
    return null;
  }
}

/** A text under its digest. */
export type NamedSource = readonly [name: string, bytes: Uint8Array | string];

/**
 * Store texts, which are small and many: giving way at each step of each takes twice the time. Each takes its name when
 * it is whole, but is not waited for until it is on the disk: what is lost is only the reason for a later build, and is
 * noticed by its digest.
 *
 * @throws the system's error
 */
export function saveSources(out: string, sources: Iterable<NamedSource>): void {
  mkdirSync(join(out, folder), { recursive: true });
  for (const [name, bytes] of sources) {
    const temporary = join(out, folder, temporaryName());
    try {
      writeFileSync(temporary, deflateRawSync(bytes, { level: 3 }));
      renameSync(temporary, join(out, folder, name));
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  }
}

/** Copy what another output folder stores. What does not come along is only the reason for a later build. */
export async function copySources(from: string, to: string): Promise<void> {
  const stored = await storedSources(to);
  for (const name of await storedSources(from)) {
    const bytes = stored.has(name) ? null : await loadSource(from, name);
    if (bytes !== null) saveQuietly(to, [name, bytes]);
  }
}

function saveQuietly(to: string, source: NamedSource): void {
  try {
    saveSources(to, [source]);
  } catch {
    // The merged papers are as true without it.
  }
}

/** Remove what no paper was made from any more. Does what it can; never throws. */
export async function keepSources(out: string, used: ReadonlySet<string>): Promise<void> {
  const names = [...(await storedSources(out))].filter((name) => /^[0-9a-f]{64}$/.test(name) && !used.has(name));
  for (const name of names) await rm(join(out, folder, name), { force: true }).catch(() => {});
}
