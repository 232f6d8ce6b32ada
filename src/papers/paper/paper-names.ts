import filenamify from "filenamify";
import { besideMark } from "../../words/form/beside-mark.ts";
import { say, type Words } from "../../words/paper-words.ts";

// 70 characters of Japanese are 210 bytes: with number and ending below the 255 bytes that file systems allow.
const maxLength = 70;

/** A paper's file name: number and name, in characters that Windows, macOS and Linux allow. */
export function paperFileName(of: { no: string; name: string; ending: string }, words: Words): string {
  return `${safeName(of.no, words)}_${safeName(of.name, words)}.${of.ending}`;
}

/** A name that is safe as that of a file or folder, or as a part of it. */
export function safeName(name: string, words: Words): string {
  return filenamify(endingWithWord(name.normalize("NFC")), { replacement: say(words, "file.odd"), maxLength });
}

/** A word that is cut in two reads as another. Names without a space nearby, as Japanese ones, are cut where the room ends. */
function endingWithWord(name: string): string {
  const [whole] = /^.*(?=\s)/.exec(name.slice(0, maxLength + 1)) ?? [];
  const isNear = whole !== undefined && whole.length > maxLength - 20;
  return name.length > maxLength && isNear ? whole.replace(/[\s-]+$/, "") : name;
}

/** Where the new version of a paper goes that somebody changed: `01_名.docx` → `01_名 (再生成).docx`. */
export function pathBeside(path: string): string {
  return path.replace(/(\.[^./]+)?$/, (ending) => `${besideMark(path)}${ending}`);
}
