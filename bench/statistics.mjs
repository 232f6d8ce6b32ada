export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Least, middle and most. */
export function spread(numbers) {
  return { least: Math.min(...numbers), median: median(numbers), most: Math.max(...numbers) };
}
