/** Running text sets single digits full-width (令和７年), tables set all digits half-width (令和7年). */
export type DigitStyle = "text" | "table";

/** A number, given in half-width digits, as running text or tables set it. */
export function setDigits(digits: string, style: DigitStyle): string {
  return style === "text" && /^\d$/.test(digits) ? fullWidth(digits) : digits;
}

function fullWidth(digit: string): string {
  return String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0);
}
