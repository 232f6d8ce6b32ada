import { readFile, stat } from "node:fs/promises";

/**
 * The bytes of a file in an output folder, where others can put what they like.
 *
 * @throws the system's error; also where something else than a file has the name: reading a pipe would wait for ever
 */
export async function loadPlainFile(path: string): Promise<Buffer> {
  const found = await stat(path);
  if (!found.isFile()) throw Object.assign(new Error(`EINVAL: ${path} is no file`), { code: "EINVAL" });
  return await readFile(path);
}

/** Its text. @throws as above */
export async function loadPlainText(path: string): Promise<string> {
  return (await loadPlainFile(path)).toString("utf8");
}
