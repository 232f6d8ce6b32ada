import type { Sentences } from "./sentence.ts";

export const problemsOfPapers = {} satisfies Sentences;
