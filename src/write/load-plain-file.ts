import { allBytes } from "../base/byte-source.ts";
import { openPlainFile } from "./open-plain-file.ts";

/**
 * The bytes of a file in an output folder, where others can put what they like.
 *
 * @throws the system's error; also where something else than a file has the name: reading a pipe would wait for ever
 */
export async function loadPlainFile(path: string): Promise<Buffer> {
  const file = openPlainFile(path);
  try {
    return allBytes(file);
  } finally {
    file.close();
  }
}

/** Its text. @throws as above */
export async function loadPlainText(path: string): Promise<string> {
  return (await loadPlainFile(path)).toString("utf8");
}
