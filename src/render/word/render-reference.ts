import { referenceDocuments } from "../../words/reference-words.ts";
import { renderWord } from "./render-word.ts";
import { createShell, type LookSetting } from "./shell/read-shell.ts";

/**
 * reference.docx: the default look with a sample of every style, to be edited in Word and read by `readShell`.
 * Its header keeps the placeholder {{header}}. Same bytes every time.
 */
export async function renderReference(setting: LookSetting): Promise<Uint8Array> {
  const { title, markdown } = referenceDocuments[setting.words.language];
  const properties = { title, subject: "", creator: "", keywords: "", header: "{{header}}", created: new Date(0) };
  return renderWord({ markdown, charts: {}, images: new Map(), properties }, await createShell(setting));
}
