import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
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

/**
 * Store a text under its digest. It takes its name when it is whole, but is not waited for until it is on the disk:
 * what is lost is only the reason for a later build, and is noticed by its digest.
 *
 * @throws the system's error
 */
export async function saveSource(out: string, name: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(join(out, folder), { recursive: true });
  const temporary = join(out, folder, temporaryName());
  try {
    await writeFile(temporary, deflateRawSync(bytes, { level: 3 }));
    await rename(temporary, join(out, folder, name));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** Copy what another output folder stores. What does not come along is only the reason for a later build. */
export async function copySources(from: string, to: string): Promise<void> {
  const stored = await storedSources(to);
  for (const name of await storedSources(from)) {
    const bytes = stored.has(name) ? null : await loadSource(from, name);
    if (bytes !== null) await saveSource(to, name, bytes).catch(() => {});
  }
}

/** Remove what no paper was made from any more. Does what it can; never throws. */
export async function keepSources(out: string, used: ReadonlySet<string>): Promise<void> {
  const names = [...(await storedSources(out))].filter((name) => /^[0-9a-f]{64}$/.test(name) && !used.has(name));
  for (const name of names) await rm(join(out, folder, name), { force: true }).catch(() => {});
}
