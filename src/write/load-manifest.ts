import { join } from "node:path";
import { loadPlainText } from "./load-plain-file.ts";
import { type Manifest, parseManifest } from "./manifest.ts";

/** Where the manifest stands below the output folder. */
export const manifestPath = ".shiryo/manifest.json";

/** What we wrote into a folder last time; `isDamaged` where something stands in the manifest's place that is none. */
export type LoadedManifest = { readonly manifest: Manifest; readonly isDamaged: boolean };

/**
 * Without a manifest that can be read, every paper found counts as somebody else's until its bytes prove to be ours.
 */
export async function loadManifest(out: string): Promise<LoadedManifest> {
  const text = await manifestTextIn(out);
  const manifest = text === null ? new Map() : parseManifest(text);
  return { manifest: manifest ?? new Map(), isDamaged: manifest === null };
}

/** null where there is none; no text where it cannot be read. */
async function manifestTextIn(out: string): Promise<string | null> {
  try {
    return await loadPlainText(join(out, manifestPath));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : "";
  }
}
