import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { once } from "./once.ts";

/** The version of Shiryo; papers are made anew when it changes. */
export const version: string = packageJson.version;

// Put in by the bundler.
declare const SHIRYO_CODE: string | undefined;

/** SHA-256 of the bundle that runs; null where it runs from source and may change between two runs. */
export const codeDigest: string | null = typeof SHIRYO_CODE === "undefined" ? null : SHIRYO_CODE;

/**
 * What makes papers, for their keys: another engine makes every paper due, under the same version too.
 *
 * @returns SHA-256, hex: of the bundle, which holds our code, the code of the libraries in it and what is made of the
 *   built-in templates; where it runs from source, of the files of `src/` and of the list of packages installed, read
 *   once in a process
 */
export const engineDigest: () => string = once(() => codeDigest ?? sourceDigest(join(import.meta.dirname, "../..")));

/** @param root the folder that holds `src/` */
export function sourceDigest(root: string): string {
  const entries = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const path of [...paths.toSorted(), join(root, "package-lock.json")]) {
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(readFileSync(path))
      .update("\0");
  }
  return hash.digest("hex");
}
