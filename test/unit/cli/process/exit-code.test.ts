import { expect, test } from "vitest";
import type { Problem } from "../../../../src/base/problem.ts";
import { type ProblemCode, problemCodes } from "../../../../src/words/problem-codes.ts";
import { exitCodeFor } from "../../../../src/cli/process/exit-code.ts";

const problems = (...codes: readonly ProblemCode[]): Problem[] =>
  codes.map((code) => ({ code, severity: problemCodes[code].severity, says: code, values: {} }));

test.each([
  [[], false, 0],
  [["file-unknown"], false, 0],
  [["file-unknown"], true, 1],
  [["file-unknown", "schema-type"], false, 1],
  [["schema-type", "paper-not-written"], false, 3],
] as const)("%j, strict %s, ends with %i", (codes, strict, code) => {
  expect(exitCodeFor(problems(...codes), { strict })).toBe(code);
});
