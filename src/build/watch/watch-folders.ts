import { relative, resolve, sep } from "node:path";
import { isPassingFile } from "./is-passing-file.ts";

export type FolderWatch = {
  readonly folders: readonly string[];
  /** Folders inside them that nobody wants to hear of: where the papers go */
  readonly except: readonly string[];
  /** Told the path of a file or folder that came, changed or went, below the folder's name as it was given */
  readonly onChange: (path: string) => void;
  readonly onFault: (error: Error) => void;
};

/** Watch folders, those made again after they were removed too. Resolves when the watch has begun; gives its end. */
export async function watchFolders({ folders, except, onChange, onFault }: FolderWatch): Promise<() => Promise<void>> {
  const { watch } = await import("chokidar");
  const roots = folders.map((folder) => ({ folder, root: resolve(folder) }));
  const left = except.map((folder) => resolve(folder));
  const rootOf = (path: string) => roots.find(({ root }) => isBelow(path, root));
  const isIgnored = (path: string) =>
    left.some((folder) => isBelow(path, folder)) || isPassing(path, rootOf(path)?.root);
  const watcher = watch([...new Set(roots.map(({ root }) => root))], {
    ignored: isIgnored,
    ignoreInitial: true,
    // The queue waits for what is under way; waiting here too would double it.
    atomic: false,
  });
  watcher.on("all", (event, path) => {
    const root = rootOf(path);
    if (root === undefined || isIgnored(path)) return;
    onChange(`${root.folder}${path.slice(root.root.length)}`.replaceAll("\\", "/"));
    // A folder that is gone is no longer watched: asked for again, it is waited for.
    if (event === "unlinkDir" && path === root.root) watcher.add(path);
  });
  watcher.on("error", (error) => onFault(error instanceof Error ? error : new Error(String(error))));
  await new Promise<void>((begun) => watcher.once("ready", begun));
  return () => watcher.close();
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

function isPassing(path: string, root: string | undefined): boolean {
  return root !== undefined && isPassingFile(relative(root, path).replaceAll("\\", "/"));
}
