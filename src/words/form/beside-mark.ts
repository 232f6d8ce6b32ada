/**
 * What the name of a paper's new version has that stands beside one changed by hand: `01_名 (再生成).docx`, `01_Name (new).docx`.
 * It goes by the name alone: shards and later builds know no more of a paper than its path.
 */
export function besideMark(path: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(path) ? " (再生成)" : " (new)";
}
