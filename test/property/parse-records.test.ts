import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../../src/base/problem.ts";
import { decodeText } from "../../src/load/load-bytes.ts";
import { parseRecords } from "../../src/load/record/parse-records.ts";
import { Program } from "../../src/model/program.ts";
import { rounds } from "../fixtures/rounds.ts";
import { mutatedText } from "./program-yaml.ts";

/** Whatever a text holds, it is a record or has a problem whose place is in the text. */
async function expectJudgement(text: string): Promise<void> {
  const { records, problems } = await parseRecords({ file: "a.yaml", text }, { schema: Program, id: "sample" });
  expect(records.length + problems.length).toBeGreaterThan(0);
  const lines = text.split("\n");
  const isInText = ({ place }: Problem) => (place?.col ?? 0) >= 1 && lines[(place?.line ?? 0) - 1] !== undefined;
  expect(problems.filter((problem) => !isInText(problem))).toEqual([]);
}

test("no text makes the parser fall over", async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), mutatedText), expectJudgement), {
    numRuns: rounds(500),
  });
});

test("no bytes make it fall over either", async () => {
  const judge = async (bytes: Uint8Array) => {
    const decoded = decodeText("a.yaml", bytes);
    if ("source" in decoded) await expectJudgement(decoded.source.text);
    else expect(decoded.problem.code).toBe("file-not-utf8");
  };
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), judge), { numRuns: rounds(500) });
});

test.each(["[", "{a: ", "- ", "? ", "a:\n", "a: *a\n"])("%j any number of times does not either", async (part) => {
  for (const times of [1, 19, 99, 101, 1000, 10_000]) await expectJudgement(part.repeat(times));
});
