const mark = " (再生成)";

/** Where the new version of a paper goes that somebody changed: `01_名.docx` → `01_名 (再生成).docx`. */
export function pathBeside(path: string): string {
  return path.replace(/(\.[^./]+)?$/, (ending) => `${mark}${ending}`);
}
