import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "../../../src/import/parse-document.ts";
import { assignIds } from "../../../src/import/records/assign-ids.ts";
import { candidatesOf } from "../../../src/import/records/candidates-of.ts";
import { Project } from "../../../src/model/dataset.ts";
import { Program } from "../../../src/model/program.ts";
import { reportText } from "../../../src/tasks/import/report-text.ts";

const policy = readFileSync(join(import.meta.dirname, "../../documents/policy-fy2026.txt"), "utf8");
const lines = policy.split("\n");

/** The policy cut off, its lines shuffled, doubled, dropped or mixed with anything. */
const spoilt = fc.oneof(
  fc.nat(policy.length).map((end) => policy.slice(0, end)),
  fc.nat(policy.length).map((start) => policy.slice(start)),
  fc.shuffledSubarray(lines).map((some) => some.join("\n")),
  fc.array(fc.constantFrom(...lines), { maxLength: 150 }).map((some) => some.join("\n")),
  fc
    .array(fc.tuple(fc.nat(lines.length), fc.string({ unit: "binary", maxLength: 40 })), { maxLength: 20 })
    .map((noise) => noise.reduce((all, [at, text]) => all.toSpliced(at, 0, text), lines).join("\n")),
  fc.string({ unit: "binary" }),
);

function imported(text: string) {
  const document = parseDocument(text);
  const ids = assignIds(document.programs, [{ id: "known", name: "標本横断研究事業" }]);
  const edition = { document: "policy", fileName: "policy.txt", fileDate: "2026-01-01" };
  const candidates = candidatesOf(document, { ids, edition, knownProjects: [], quotations: true });
  return { document, ids, candidates };
}

test("whatever the document, records are valid but for fields told as missing, and ids are unique", () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const { ids, candidates } = imported(text);
      expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
      for (const { path, value, missing } of candidates) {
        if (path.startsWith("programs/") && missing.length === 0)
          expect(Program.safeParse(value).error).toBeUndefined();
        if (path === "projects.yaml") expect(Project.array().safeParse(value).error).toBeUndefined();
      }
    }),
  );
});

test("whatever the document, the report names every line that is neither blank nor taken by a record", () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const { document, ids, candidates } = imported(text);
      const source = { fileName: "policy.txt", fileDate: "2026-01-01", text, digest: "" };
      const report = reportText(
        {
          source,
          document,
          ids,
          candidates,
          files: [],
          fiscalYear: undefined,
          isWritten: true,
        },
        "en",
      );
      for (const account of document.lines) {
        if ("unread" in account && account.unread === "unknown") expect(report).toContain(`- line ${account.line}: `);
      }
    }),
  );
});
