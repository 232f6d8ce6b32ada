/** Sum of the known figures; null where none is known, so that a column of － does not become 0. */
export function total(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0);
}
