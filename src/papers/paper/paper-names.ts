import filenamify from "filenamify";

// 70 characters of Japanese are 210 bytes: with number and ending below the 255 bytes that file systems allow.
const maxLength = 70;

/** A paper's file name: number and name, in characters that Windows, macOS and Linux allow. */
export function paperFileName({ no, name, ending }: { no: string; name: string; ending: string }): string {
  const safe = filenamify(name.normalize("NFC"), { replacement: "＿", maxLength });
  return `${no}_${safe}.${ending}`;
}

const mark = " (再生成)";

/** Where the new version of a paper goes that somebody changed: `01_名.docx` → `01_名 (再生成).docx`. */
export function pathBeside(path: string): string {
  return path.replace(/(\.[^./]+)?$/, (ending) => `${mark}${ending}`);
}
