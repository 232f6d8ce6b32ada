import { foldWidth } from "./fold-width.ts";

/** Text folded for comparing: no spaces, one width, compatibility forms resolved, brackets of one kind. */
export function compact(text: string): string {
  return foldWidth(text.normalize("NFKC")).replace(/\s+/g, "").replace(/[〈‹]/g, "<").replace(/[〉›]/g, ">");
}
