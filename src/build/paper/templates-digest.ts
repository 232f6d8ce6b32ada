import { digest } from "../../base/digest.ts";
import type { Templates } from "../../load/templates.ts";

/** One digest over the template files that a kind of paper is made with, names and contents. */
export function templatesDigest(templates: Templates, isUsed: (name: string) => boolean): string {
  return digest(JSON.stringify(Object.entries(templateDigests(templates, isUsed))));
}

/** The template files that a kind of paper is made with: name → digest of the contents, by name. */
export function templateDigests(
  { files }: Templates,
  isUsed: (name: string) => boolean,
): Readonly<Record<string, string>> {
  const used = [...files].filter(([name]) => isUsed(name));
  return Object.fromEntries(used.map(([name, bytes]) => [name, digest(bytes)]));
}
