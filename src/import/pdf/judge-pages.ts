import type { PdfText } from "./pdf-text.ts";
import type { PageText } from "./read-page.ts";

/** Pages as one text, an empty line between them; refused where most of them cannot be read. */
export function judgePages(pages: readonly PageText[], date: string | undefined): PdfText {
  const withoutText = numbersOf(pages, ({ lines }) => lines.length === 0);
  const garbled = numbersOf(pages, isGarbled);
  const written = pages.length - withoutText.length;
  if (pages.reduce((sum, page) => sum + lettersOf(page).length, 0) < pages.length * fewestLetters)
    return { refusal: "no-text" };
  if (garbled.length * 2 > written) return { refusal: "garbled" };
  const lines = pages.flatMap((page, at) => [...page.lines, ""].map((line) => ({ line, page: at + 1 })));
  return {
    text: lines.map(({ line }) => line).join("\n"),
    pageOfLine: lines.map(({ page }) => page),
    pages: pages.length,
    withoutText,
    garbled,
    readings: pages.flatMap(({ readings }, at) => readings.map((text) => ({ page: at + 1, text }))),
    ...(date === undefined ? {} : { date }),
  };
}

// A scan may bear page numbers or a stamp as text.
const fewestLetters = 15;

function numbersOf(pages: readonly PageText[], isMeant: (page: PageText) => boolean): number[] {
  return pages.flatMap((page, at) => (isMeant(page) ? [at + 1] : []));
}

/** A page of a Japanese document has kana and kanji in plenty, and no letters of private use. */
function isGarbled(page: PageText): boolean {
  const letters = lettersOf(page);
  if (letters.length < 60) return false;
  const share = (kind: RegExp) => (letters.match(kind)?.length ?? 0) / letters.length;
  return share(/[\u3040-\u30ff\u4e00-\u9fff]/g) < 0.05 || share(/[\p{Co}\p{Cc}\ufffd]/gu) > 0.2;
}

function lettersOf({ lines }: PageText): string {
  return lines.join("").replace(/\s/g, "");
}
