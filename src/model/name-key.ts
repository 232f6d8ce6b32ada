/** What the spellings of a name have in common: width of characters, kind of dash, spaces and case do not count. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, "")
    .toLowerCase();
}
