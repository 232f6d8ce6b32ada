/** 令和７年度, for a Gregorian year. */
export function fiscalYearLabel(year: number, style: "text" | "table"): string {
  const first = year >= 2019 ? 2018 : 1988;
  const era = year >= 2019 ? "令和" : "平成";
  return `${era}${year - first === 1 ? "元" : setDigits(String(year - first), style)}年度`;
}

export function setDigits(digits: string, style: "text" | "table"): string {
  return style === "text" && /^\d$/.test(digits) ? String.fromCodePoint((digits.codePointAt(0) ?? 0) + 0xfee0) : digits;
}
