import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../src/load/decode-text.ts";
import { parseRecords } from "../../src/load/parse-records.ts";
import { Program } from "../../src/model/program.ts";
import { mutatedText } from "./program-yaml.ts";

/** Whatever a text holds, it is a record or has a problem whose place is in the text. */
async function expectJudgement(text: string): Promise<void> {
  const { records, problems } = await parseRecords({ file: "a.yaml", text }, { schema: Program, id: "sample" });
  expect(records.length + problems.length).toBeGreaterThan(0);
  for (const { place } of problems) {
    expect(place?.line).toBeGreaterThanOrEqual(1);
    expect(place?.line).toBeLessThanOrEqual(text.split("\n").length);
    expect(place?.col).toBeGreaterThanOrEqual(1);
  }
}

test("no text makes the parser fall over", async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), mutatedText), expectJudgement), {
    numRuns: 1000,
  });
});

test("no bytes make it fall over either", async () => {
  const judge = async (bytes: Uint8Array) => {
    const decoded = decodeText("a.yaml", bytes);
    if ("source" in decoded) await expectJudgement(decoded.source.text);
    else expect(decoded.problem.code).toBe("file-not-utf8");
  };
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), judge), { numRuns: 1000 });
});

test.each(["[", "{a: ", "- ", "a:\n"])("nesting %j to any depth does not overflow", async (open) => {
  for (const depth of [10, 300, 1000, 1700, 3000, 10_000]) await expectJudgement(open.repeat(depth));
});
