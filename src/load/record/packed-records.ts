import { unpackRecord } from "./pack-record.ts";

/** Packed bytes → the record, in one way or another. */
export type ShowRecord = <T extends object>(packed: Uint8Array) => T;

/**
 * Records that look like any others, field by field and in the same order, but hold only their light fields. A heavy
 * field unpacks its whole record, of which the last few are remembered: whoever goes record by record, unpacks each once.
 *
 * So thousands of records take the room of their packed bytes. Do not hold what was read from a heavy field for longer
 * than it is needed.
 */
export function packedRecords(light: ReadonlySet<string>): ShowRecord {
  const packs = new WeakMap<object, Uint8Array>();
  const getters = new Map<string, PropertyDescriptor>();
  const fieldsOf = rememberLast((record) => unpackRecord(packs.get(record) ?? noBytes));
  return <T extends object>(packed: Uint8Array) => {
    const record = {};
    for (const [key, value] of Object.entries(unpackRecord(packed)))
      Object.defineProperty(record, key, light.has(key) ? { value, ...plain } : getterOf(key));
    packs.set(record, packed);
    return record as T;
  };

  /** One function for a field of all records, so that they share a shape. */
  function getterOf(key: string): PropertyDescriptor {
    const known = getters.get(key);
    if (known !== undefined) return known;
    const getter = {
      get(this: object) {
        return (fieldsOf(this) as Readonly<Record<string, unknown>>)[key];
      },
      enumerable: true,
      configurable: true,
    };
    getters.set(key, getter);
    return getter;
  }
}

const plain = { enumerable: true, configurable: true, writable: true };
const noBytes = new Uint8Array();

/** Two, so that a record can be held against another. */
const mostRemembered = 2;

function rememberLast(unpack: (record: object) => object): (record: object) => object {
  const last: { readonly record: object; readonly fields: object }[] = [];
  return (record) => {
    const known = last.find((one) => one.record === record);
    if (known !== undefined) return known.fields;
    const fields = unpack(record);
    if (last.unshift({ record, fields }) > mostRemembered) last.pop();
    return fields;
  };
}
