import { loadManifest, type Manifest } from "./manifest.ts";
import { loadPartPapers } from "./part-manifest.ts";

/** What we wrote into a folder last: what its manifest says, and newer than that, parts of builds that are not merged yet. */
export async function loadWritten(out: string): Promise<Manifest> {
  const { manifest } = await loadManifest(out);
  const ofParts = await loadPartPapers(out);
  return new Map([...manifest, ...ofParts.map(({ path, written }) => [path, written] as const)]);
}
