/** A figure as somebody types it. */
export type FigureQuestion = {
  /** Half-width, without separators and unit: -50000, 19.5%, 皆増 */
  readonly text: string;
  /** null for 皆増 and 皆減 */
  readonly value: number | null;
  readonly isPercent: boolean;
};

/** 2,973,107, ２９７３１０７, ▲50,000, △50,000千円, 19.5％, 皆増; null where it is no figure. */
export function parseQuestion(typed: string): FigureQuestion | null {
  const plain = typed.normalize("NFKC").replaceAll(/[\s,、]/g, "");
  if (plain === "皆増" || plain === "皆減") return { text: plain, value: null, isPercent: false };
  const [, sign = "", digits, unit = ""] = /^([-+−▲△]?)(\d+(?:\.\d+)?)(%|千円|事業|件|PJ)?$/.exec(plain) ?? [];
  if (digits === undefined) return null;
  const isNegative = sign !== "" && sign !== "+";
  const isPercent = unit === "%";
  const value = isNegative ? -Number(digits) : Number(digits);
  return { text: `${isNegative ? "-" : ""}${digits}${isPercent ? "%" : ""}`, value, isPercent };
}
