/**
 * The CRC-32 of two texts one after the other, from the CRC-32 of each.
 *
 * A CRC is a remainder of polynomials over one bit: to append n bytes multiplies the first one by x to the power 8n.
 *
 * @param length of the second text in bytes
 */
export function combineCrc(first: number, second: number, length: number): number {
  return (multiplied(powerOfX(length * 8), first) ^ second) >>> 0;
}

/** Bits stand in mirrored order, as in zip files: the highest bit is the constant term. */
const polynomial = 0xedb88320;
const one = 0x80000000;

function powerOfX(exponent: number): number {
  let power = one;
  let square = one >>> 1;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = multiplied(square, power);
    square = multiplied(square, square);
  }
  return power;
}

function multiplied(a: number, b: number): number {
  let product = 0;
  let shifted = b;
  for (let bit = one; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= shifted;
    shifted = (shifted & 1) === 0 ? shifted >>> 1 : (shifted >>> 1) ^ polynomial;
  }
  return product >>> 0;
}
