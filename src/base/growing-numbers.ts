type NumberArray = Float64Array | Int32Array | Uint32Array | Uint16Array;

/** Numbers one behind the other, in as many bytes as their kind takes; lists of millions are held so. */
export type GrowingNumbers = {
  readonly length: () => number;
  /** NaN behind the last */
  readonly at: (index: number) => number;
  readonly push: (value: number) => void;
};

/** @param make an array of the kind wanted, of a length */
export function growingNumbers(make: (length: number) => NumberArray): GrowingNumbers {
  let values = make(64);
  let length = 0;
  return {
    length: () => length,
    at: (index) => (index < length ? (values[index] ?? Number.NaN) : Number.NaN),
    push: (value) => {
      if (length === values.length) {
        const longer = make(Math.ceil(length * 1.5));
        longer.set(values);
        values = longer;
      }
      values[length] = value;
      length += 1;
    },
  };
}
