import type { Finding } from "../finding.ts";
import type { Program } from "../../model/program.ts";
import { ownTextsOf } from "./own-texts-of.ts";
import type { Rule } from "../rule.ts";

/** Texts fill their place on paper and do not overflow it. */
export const textLength: Rule = {
  codes: ["text-length"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) => [
      ...lengthFault(program, { path: ["background"], text: program.background + program.goal, ...firstPage }),
      ...ownTextsOf(program).flatMap((text) => lengthFault(program, text)),
    ]),
};

/** Background and goal stand together in one box of the briefing's first page. */
const firstPage = { least: 110, most: 370 };

type Measured = Pick<Finding, "path"> & { readonly text: string; readonly least?: number; readonly most?: number };

function lengthFault(
  program: Program,
  { path, text, least = 0, most = Number.POSITIVE_INFINITY }: Measured,
): Finding[] {
  const length = Array.from(text.replace(/\s/gu, "")).length;
  if (length >= least && length <= most) return [];
  const what = path[0] === "background" ? "background and goal have together" : `${path.at(-1)} has`;
  return [
    {
      code: "text-length",
      record: program,
      path,
      message: `${what} ${length} characters, not ${least} to ${most}`,
      hint: length < least ? "tell a little more" : "shorten it",
    },
  ];
}
