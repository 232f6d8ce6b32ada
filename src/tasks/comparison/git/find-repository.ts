import { realpathSync, type Stats, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { decodeBytes } from "../../../base/byte-source.ts";
import { loadBytes } from "../../../load/load-bytes.ts";

/** Where git keeps what it knows of a folder. */
export type Repository = {
  /** Holds HEAD: that of the worktree, where there are several */
  readonly gitFolder: string;
  /** Holds refs and objects, which worktrees share */
  readonly commonFolder: string;
  /** The folder's path below the top of the repository, with slashes, "" for the top */
  readonly path: string;
};

/**
 * The repository of a folder, which need not be there any more; undefined where there is none.
 *
 * Looked for without git: that would read the repository's own configuration.
 */
export function findRepository(folder: string): Repository | undefined {
  const wanted = resolve(folder);
  const near = existingFolder(wanted);
  // Git knows the folder by where it really lies.
  const real = realpathSync(near);
  for (let top = real; ; top = dirname(top)) {
    const gitFolder = [join(top, ".git"), linkedFolder(top), top].find((one) => one !== undefined && isGitFolder(one));
    const path = relative(top, join(real, wanted.slice(near.length))).replaceAll("\\", "/");
    if (gitFolder !== undefined) return { gitFolder, commonFolder: commonFolder(gitFolder), path };
    if (dirname(top) === top) return undefined;
  }
}

/** The folder, or the nearest one above it that is there. */
function existingFolder(path: string): string {
  return isFolder(path) || dirname(path) === path ? path : existingFolder(dirname(path));
}

/** A worktree and a submodule have a file `.git` that says where their folder is. */
function linkedFolder(top: string): string | undefined {
  const said = /^gitdir: (.+?)\s*$/.exec(smallText(join(top, ".git")) ?? "")?.[1];
  return said === undefined ? undefined : resolve(top, said);
}

function commonFolder(gitFolder: string): string {
  return resolve(gitFolder, smallText(join(gitFolder, "commondir"))?.trim() ?? ".");
}

function isGitFolder(folder: string): boolean {
  const common = commonFolder(folder);
  return isFile(join(folder, "HEAD")) && isFolder(join(common, "objects")) && isFolder(join(common, "refs"));
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A file of a line or two; undefined for what is none. */
function smallText(file: string): string | undefined {
  const loaded = loadBytes(file, 10_000);
  return "bytes" in loaded ? decodeBytes(loaded.bytes, "utf-8") : undefined;
}
