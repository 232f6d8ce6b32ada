import { projectIdsOf } from "./project-ids-of.ts";
import type { Rule } from "../rule.ts";

/** Every PJ id in a programme's record is that of a PJ. */
export const unknownProject: Rule = {
  codes: ["project-unknown"],
  needs: ["projects"],
  isOfOneProgram: true,
  find: ({ programs, projects }) => {
    const known = projects.map(({ id }) => id);
    return programs.flatMap((program) =>
      projectIdsOf(program)
        .filter(({ id }) => !known.includes(id))
        .map(({ id, path }) => ({
          code: "project-unknown",
          record: program,
          path,
          end: "key",
          message: `there is no PJ "${id}"`,
          hint: `the PJs are: ${known.join(", ")}`,
        })),
    );
  },
};
