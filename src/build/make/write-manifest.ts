import { join } from "node:path";
import { clearJournal } from "../../write/journal.ts";
import { manifestPath } from "../../write/load-manifest.ts";
import { type Manifest, manifestText } from "../../write/manifest.ts";
import { clearShardManifests } from "../../write/shard-manifest.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";
import { keepUsedSources } from "./keep-used-sources.ts";

/**
 * Write the manifest of an output folder, and remove what it makes needless: journals, what shards wrote down, and
 * stored sources that no paper was made from.
 *
 * @throws the system's error
 */
export async function writeManifest(out: string, manifest: Manifest): Promise<void> {
  await writeFileWhole(join(out, manifestPath), manifestText(manifest));
  await clearJournal(out);
  await clearShardManifests(out);
  await keepUsedSources(out, manifest);
}
