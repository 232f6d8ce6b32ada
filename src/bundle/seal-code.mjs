import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The digest of the code stands in the code: until it is known, this does. */
export const unknownDigest = "the digest of this bundle";

/**
 * Write every file of code in ASCII, which the launcher counts on, and its digest into it.
 *
 * @returns the digest, which covers our code, all libraries and what is made of the built-in templates
 */
export function sealCode(outdir) {
  const names = readdirSync(outdir).filter((name) => name.endsWith(".js"));
  const codes = new Map(names.toSorted().map((name) => [name, inAscii(readFileSync(join(outdir, name), "utf8"))]));
  const hash = createHash("sha256");
  for (const [name, code] of codes) hash.update(`${name}\0${code}\0`);
  const digest = hash.digest("hex");
  for (const [name, code] of codes) writeFileSync(join(outdir, name), code.replaceAll(unknownDigest, digest));
  return digest;
}

/** esbuild leaves what stands in regular expressions. */
function inAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error("a backslash before a character that is not ASCII");
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
