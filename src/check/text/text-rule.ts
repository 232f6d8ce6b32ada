import type { ProblemCode } from "../../base/problem-codes.ts";
import { type OwnText, ownTextsOf } from "./own-texts-of.ts";
import type { Rule } from "../rule.ts";

/** A rule for each text of our own by itself: `fault` tells what is wrong, or nothing. */
export function textRule(code: ProblemCode, hint: string, fault: (text: OwnText) => string | undefined): Rule {
  return {
    codes: [code],
    isOfOneProgram: true,
    find: ({ programs }) =>
      programs.flatMap((program) =>
        ownTextsOf(program).flatMap((text) => {
          const message = fault(text);
          return message === undefined ? [] : { code, record: program, path: text.path, message, hint };
        }),
      ),
  };
}
