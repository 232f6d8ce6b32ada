import { open } from "node:fs/promises";

/** Bring the names in some folders down to the disk, where the system can (Windows cannot). Never throws. */
export async function syncFolders(folders: Iterable<string>): Promise<void> {
  for (const folder of folders) {
    const handle = await open(folder, "r").catch(() => null);
    await handle?.sync().catch(() => {});
    await handle?.close();
  }
}
