import type { Sentences } from "./sentence.ts";

export const problemsOfWorkbooks = {} satisfies Sentences;
