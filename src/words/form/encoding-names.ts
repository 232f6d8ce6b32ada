/** What encodings are called, in every language. */
export const encodingNames = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  shift_jis: "Shift_JIS",
} as const;

/** The same with what Notepad of Windows calls them. */
export function notepadName(encoding: Exclude<keyof typeof encodingNames, "utf-8">): string {
  return `${encodingNames[encoding]} (${encoding === "shift_jis" ? "ANSI" : "Unicode"})`;
}
