import type { WordShell } from "../../render/word/shell/word-shell.ts";

/** The look: the user's reference.docx, or ours. */
export async function wordShell(reference: Uint8Array | undefined): Promise<WordShell> {
  if (reference === undefined) return (await import("../../render/word/shell/create-shell.ts")).createShell();
  return (await import("../../render/word/shell/read-shell.ts")).readShell(reference);
}
