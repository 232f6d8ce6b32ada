import { deflateRawSync, inflateRawSync } from "node:zlib";

/** A record as bytes. Its fields are JSON: what a schema has read from YAML. */
export function packRecord(record: object): Uint8Array {
  // A copy, for zlib gives a slice of a buffer that is three times as large.
  return new Uint8Array(deflateRawSync(JSON.stringify(record), { level: 1 }));
}

/** The record in such bytes. Whoever asks knows of which kind it is. */
export function unpackRecord<T extends object>(packed: Uint8Array): T {
  return JSON.parse(inflateRawSync(packed).toString("utf8")) as T;
}
