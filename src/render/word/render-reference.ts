import { referenceSample } from "./look/reference-sample.ts";
import { renderWord } from "./render-word.ts";
import { createShell } from "./shell/create-shell.ts";

/**
 * reference.docx: the default look with a sample of every style, to be edited in Word and read by `readShell`.
 * Its header keeps the placeholder {{header}}. Same bytes every time.
 */
export async function renderReference(): Promise<Uint8Array> {
  const properties = {
    title: "資料の書式のひな形",
    subject: "",
    creator: "",
    keywords: "",
    language: "ja-JP",
    header: "{{header}}",
    created: new Date(0),
  };
  return renderWord({ markdown: referenceSample, charts: {}, images: new Map(), properties }, await createShell());
}
