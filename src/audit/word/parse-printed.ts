/** A printed amount or percentage as a number: 2,973,107, ▲50,000, 19.5％ (0.195); null for － and for words. */
export function parsePrinted(text: string): number | null {
  const [, sign = "", digits, percent] = /^([▲△]?)(\d[\d,]*(?:\.\d+)?)(％?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(",", "")) / (percent === "％" ? 100 : 1);
  return sign === "" ? value : -value;
}
