/** The largest of any number of numbers, `least` where none is larger. Math.max takes only some ten thousand. */
export function largest(numbers: readonly number[], least = 0): number {
  return numbers.reduce((most, one) => Math.max(most, one), least);
}
