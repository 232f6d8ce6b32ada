import { didYouMean } from "../../base/did-you-mean.ts";
import type { Rule } from "../rule.ts";

/** Every document that a programme names as its source is in dataset.yaml. */
export const unknownSource: Rule = {
  codes: ["source-unknown"],
  needs: ["edition"],
  isOfOneProgram: true,
  find: ({ edition, programs }) => {
    const known = edition?.sources.map(({ id }) => id) ?? [];
    return programs.flatMap((program) =>
      [
        { id: program.source.document, path: ["source", "document"] },
        { id: program.budget.byProjectSource, path: ["budget", "byProjectSource"] },
      ].flatMap(({ id, path }) => {
        if (id === undefined || known.includes(id)) return [];
        const hint = didYouMean(id, known, `the documents are: ${known.join(", ")}`);
        return { code: "source-unknown", record: program, path, message: `there is no source document "${id}"`, hint };
      }),
    );
  },
};
