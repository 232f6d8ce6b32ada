import { digest } from "../../base/digest.ts";
import type { TextSource } from "../../base/text-source.ts";
import type { DatasetFile } from "../dataset/dataset-file.ts";
import { decodeText } from "./decode-text.ts";

/** A file's text, and a way to let go of it: who asks for it after that reads the file again. */
export type ForgetfulSource = { readonly source: TextSource; readonly forget: () => void };

/**
 * The texts of thousands of files are needed again only where something is to be told of one of them.
 *
 * Of a file that was changed since, the text is then empty: places would be those of another text.
 *
 * @param known the text as it was read; left out where nobody has needed it yet
 */
export function forgetfulSource(file: DatasetFile, bytesDigest: string, known?: string): ForgetfulSource {
  let held = known;
  const source = {
    file: file.path,
    get text() {
      return held ?? textIn(file, bytesDigest);
    },
  };
  return { source, forget: () => (held = undefined) };
}

function textIn({ path, content }: DatasetFile, bytesDigest: string): string {
  if ("problem" in content || digest(content.bytes) !== bytesDigest) return "";
  const decoded = decodeText(path, content.bytes);
  return "problem" in decoded ? "" : decoded.source.text;
}
