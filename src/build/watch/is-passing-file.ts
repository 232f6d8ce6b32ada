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
