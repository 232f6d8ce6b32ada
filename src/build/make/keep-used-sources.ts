import type { Manifest } from "../../write/manifest.ts";
import { keepSources } from "../../write/stored-sources.ts";
import { loadListing, loadMaking } from "../reasons/load-stored.ts";

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
