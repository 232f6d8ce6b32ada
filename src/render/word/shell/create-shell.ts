import { compileFrame } from "./compile-frame.ts";
import { readShell } from "./read-shell.ts";
import type { WordShell } from "./word-shell.ts";

/** The default look. Loads docx, which takes longer than a paper: keep the shell, or keep the bytes for `readShell`. */
export async function createShell(): Promise<WordShell> {
  return readShell(await compileFrame());
}
