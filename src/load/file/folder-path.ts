/** A folder's path as it was given, without slashes at its end; the root of a disk keeps its own. */
export function folderPath(dir: string): string {
  return dir.replace(/[\\/]+$/, "") || dir;
}
