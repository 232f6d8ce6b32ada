/** What two names have in common that Excel takes for the same: it tells neither case nor width of letters apart. */
export function nameKey(name: string): string {
  // Of the forms that NFKC unites, only those in the block of half-width and full-width letters are a matter of width.
  return name.replaceAll(/[\u3000\uff00-\uffef]+/g, (letters) => letters.normalize("NFKC")).toLowerCase();
}
