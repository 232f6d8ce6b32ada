/** Text without the characters that no Office file can hold; documents from outside may have them. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, "");
}

// Form feeds and vertical tabs stay: they stand for breaks.
const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
