/** Where a key goes among others: behind the last that comes before it in the order; years, by themselves, by number. */
export function placeOfKey(key: string, others: readonly string[], order: readonly string[] | undefined): number {
  const isBefore = (other: string) =>
    order === undefined ? other < key : order.indexOf(other) < order.indexOf(key) && order.includes(other);
  return others.findLastIndex(isBefore) + 1;
}
