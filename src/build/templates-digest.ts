import { digest } from "../base/digest.ts";
import type { Templates } from "../load/templates.ts";

/** One digest over the template files that a kind of paper is made with, names and contents. */
export function templatesDigest({ files }: Templates, isUsed: (name: string) => boolean): string {
  const used = [...files].filter(([name]) => isUsed(name));
  return digest(JSON.stringify(used.map(([name, bytes]) => [name, digest(bytes)])));
}
