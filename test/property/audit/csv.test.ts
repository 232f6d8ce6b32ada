import fc from "fast-check";
import { expect, test } from "vitest";
import { standard } from "../../../src/words/paper-words.ts";
import { auditCsv } from "../../../src/audit/excel/audit-csv.ts";
import { renderCsv } from "../../../src/render/render-csv.ts";
import { recordHeaders } from "../../../src/view/workbook/record-headers.ts";
import type { DataRecord } from "../../../src/view/workbook/row-schemas.ts";
import { rounds } from "../../fixtures/rounds.ts";

const pieces = [
  "=",
  "＝",
  "+",
  "＋",
  "-",
  "－",
  "@",
  "＠",
  "'",
  '"',
  ",",
  "\n",
  "\r",
  "\r\n",
  "\t",
  "1",
  "研究",
  "_x0041_",
  " ",
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((all) => all.join(""));
const record = fc.record({
  kind: fc.constant("当初予算額"),
  programNo: fc.nat(),
  programId: fc.constant("a"),
  program: text,
  project: text,
  relisted: fc.constantFrom(0, 1),
  stage: text,
  group: text,
  item: text,
  year: fc.option(fc.integer({ min: 2020, max: 2030 })),
  from: fc.constant("2025-04-01"),
  to: fc.constant(""),
  condition: text,
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  max: fc.option(fc.integer()),
  unit: text,
  remark: text,
});

const headers = recordHeaders(standard.ja);
const csvOf = (rows: readonly DataRecord[]) => renderCsv({ headers, rows });

test("a CSV file of any texts and figures has no findings", () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (rows) => {
      expect(auditCsv(csvOf(rows), { records: rows, headers }, () => {}).findings).toEqual([]);
    }),
    { numRuns: rounds(200) },
  );
});

test("a figure that is another, a text without its guard, and a line too many are found", () => {
  const [row] = fc.sample(record, { numRuns: 1, seed: 1 });
  if (row === undefined) throw new Error("there is no row");
  const rows = [{ ...row, value: 5, program: "＝1+1" }];
  const csv = new TextDecoder().decode(csvOf(rows));
  const found = (changed: string) =>
    auditCsv(new TextEncoder().encode(changed), { records: rows, headers }, () => {}).findings.length;
  expect([found(csv.replace(",5,", ",6,")), found(csv.replace("'＝1", "＝1")), found(`${csv}1,2\r\n`)]).toEqual([
    1, 1, 1,
  ]);
});
