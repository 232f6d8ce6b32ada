import { referenceDocument as en } from "./en/reference-document.ts";
import { referenceDocument as ja } from "./ja/reference-document.ts";
import type { Language } from "./language.ts";

/** The document that a user edits in Word to change the look of papers: its title and its text. */
export const referenceDocuments: Readonly<Record<Language, { readonly title: string; readonly markdown: string }>> = {
  ja,
  en,
};
