import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, parseManifest } from "./manifest.ts";

/** Where the manifest stands below the output folder. */
export const manifestPath = ".shiryo/manifest.json";

/**
 * What we wrote into a folder last time; nothing where there is no manifest, or none that can be read.
 *
 * Without one, every paper found there counts as somebody else's until its bytes prove to be ours.
 */
export async function loadManifest(out: string): Promise<Manifest> {
  const text = await readFile(join(out, manifestPath), "utf8").catch(() => "");
  return parseManifest(text) ?? new Map();
}
