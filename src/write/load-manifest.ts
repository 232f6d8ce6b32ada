import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, parseManifest } from "./manifest.ts";

/** Where the manifest stands below the output folder. */
export const manifestPath = ".shiryo/manifest.json";

/**
 * What we wrote into a folder last time; nothing where there is no manifest or it is damaged.
 *
 * Without one, every paper found there counts as somebody else's until its bytes prove to be ours.
 */
export async function loadManifest(out: string): Promise<Manifest> {
  try {
    return parseManifest(await readFile(join(out, manifestPath), "utf8")) ?? new Map();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw error;
  }
}
