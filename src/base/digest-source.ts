import { createHash } from "node:crypto";
import { type ByteSource, slicesOf } from "./byte-source.ts";

/** SHA-256 of bytes that are read slice by slice, in lower-case hexadecimal. */
export function digestSource(source: ByteSource): string {
  const hash = createHash("sha256");
  for (const slice of slicesOf(source)) hash.update(slice);
  return hash.digest("hex");
}
