type NumberArray = Float64Array | Uint32Array | Uint16Array;

/** Numbers one behind the other, in as many bytes as their kind takes; lists of millions are held so. */
export type GrowingNumbers = {
  readonly length: () => number;
  /** NaN behind the last */
  readonly at: (index: number) => number;
  readonly push: (value: number) => void;
};

// In blocks, so that nothing is copied when the list grows, and little room is left over.
const blockBits = 12;
const blockLength = 2 ** blockBits;

/** @param make an array of the kind wanted, of a length */
export function growingNumbers(make: (length: number) => NumberArray): GrowingNumbers {
  const blocks: NumberArray[] = [];
  let length = 0;
  return {
    length: () => length,
    at: (index) =>
      index < length ? (blocks[index >>> blockBits]?.[index & (blockLength - 1)] ?? Number.NaN) : Number.NaN,
    push: (value) => {
      const at = length & (blockLength - 1);
      const block = at === 0 ? make(blockLength) : blocks.at(-1);
      if (block === undefined) return;
      if (at === 0) blocks.push(block);
      block[at] = value;
      length += 1;
    },
  };
}
