// Put in by the bundler.
declare const SHIRYO_CODE: string | undefined;

/** SHA-256 of the code that runs; null where it runs from source and may change between two runs. */
export const codeDigest: string | null = typeof SHIRYO_CODE === "undefined" ? null : SHIRYO_CODE;
