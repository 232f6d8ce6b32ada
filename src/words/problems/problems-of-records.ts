import type { Sentences } from "./sentence.ts";

export const problemsOfRecords = {} satisfies Sentences;
