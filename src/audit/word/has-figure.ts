/** Whether a text holds a figure: digits of any width, ① and the like, 皆増 and 皆減. */
export function hasFigure(text: string): boolean {
  return /[0-9]/.test(text) || /[\p{Nd}\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]|皆[増減]/u.test(text);
}

/** A text with every run of digits made alike: what stays the same where only a figure is wrong. */
export function withoutFigures(text: string): string {
  return text.replace(/[▲△]?[\p{Nd}\u2460-\u2473\u3251-\u325f\u32b1-\u32bf][\p{Nd},.]*|皆[増減]|－/gu, "#");
}
