import type { Sentences } from "./sentence.ts";

export const problemsOfEdits = {} satisfies Sentences;
