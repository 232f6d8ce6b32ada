import type { Sentences } from "./sentence.ts";

/** Files of a dataset as a whole: their names, and more in them than is told. */
export const problemsOfRecords = {
  "file-name": ({ found, id }: { found: string; id: string }) => ({
    message: `the id is "${found}", but the file is called ${id}.yaml`,
    hint: `rename the file to ${found}.yaml, or write id: ${id}`,
  }),
  "file-many-problems": (values: Untold) => manyMore(values),
  "file-many-warnings": (values: Untold) => manyMore(values),
} satisfies Sentences;

type Untold = { untold: number };

function manyMore({ untold }: Untold) {
  return { message: `… and ${untold} more in this file`, hint: "mend those above, and check again" };
}
