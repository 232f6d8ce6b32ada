import { relative, resolve, sep } from "node:path";

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

/**
 * Whether a file is one that editors and Office keep for a moment or for themselves: swap, backup and lock files.
 *
 * @param path below the watched folder, with `/` between folders
 */
export function isPassingFile(path: string): boolean {
  return path.split("/").some((name) => passing.some((form) => form.test(name)));
}

const passing: readonly RegExp[] = [
  // Hidden: Vim's .x.yaml.swp, Emacs's .#x.yaml, .git
  /^\./,
  // Vim's backup x.yaml~, and the 4913 (5036, 5159 …) by which it tries whether it may write
  /~$/,
  /^\d{4,}$/,
  // Emacs's #x.yaml#, Word's ~$x.docx
  /^#.*#$/,
  /^~\$/,
  // JetBrains, and whoever writes beside and renames
  /___jb_(?:tmp|old)___$/,
  // sed -i's sedXXXXXX
  /^sed[A-Za-z0-9]{6}$/,
  /\.(?:tmp|temp|bak|orig|part|crdownload)$/i,
  /\.sw[a-z]$/,
];
