import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editYaml } from "../../src/edit/edit-yaml.ts";
import { mendRecords, parseRecords } from "../../src/load/record/parse-records.ts";
import { Program } from "../../src/model/program.ts";
import { mendFile } from "../../src/tasks/fix/mend-file.ts";
import { amountReadings } from "../../src/words/typed/figures.ts";
import { dateReadings, yearReadings } from "../../src/words/typed/times.ts";
import { rounds } from "../fixtures/rounds.ts";

const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ",");
const maybe = fc.boolean();

/** An amount in thousand yen in any of the forms that give it exactly. */
const typedAmount = fc
  .record({ amount: fc.nat({ max: 999_999_999 }), isGrouped: maybe, isWide: maybe, form: fc.nat({ max: 4 }) })
  .map(({ amount, isGrouped, isWide, form }) => {
    const digits = (value: bigint) => (isGrouped ? grouped(String(value)) : String(value));
    const [yen, thousand] = [BigInt(amount) * 1000n, BigInt(amount)];
    const forms = [
      digits(thousand),
      `${digits(thousand)}千円`,
      `${digits(yen)}円`,
      `${digits(thousand / 1000n)}.${String(thousand % 1000n).padStart(3, "0")}百万円`,
      `${digits(thousand / 100_000n)}.${String(thousand % 100_000n).padStart(5, "0")}億円`,
    ];
    const text = forms[form] ?? "";
    return { amount, text: isWide ? wide(text) : text };
  });

test("an amount comes home from every form in which it is typed", () => {
  fc.assert(
    fc.property(typedAmount, ({ amount, text }) => {
      expect(amountReadings(text)).toEqual([amount]);
    }),
    { numRuns: rounds(500) },
  );
});

const day = fc
  .date({ min: new Date("2019-05-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("a day comes home from every form in which it is typed", () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 7 }), maybe, (date, form, isWide) => {
      const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
      const era = year - 2018 === 1 ? "元" : String(year - 2018);
      const forms = [
        date,
        `${year}/${month}/${dayOfMonth}`,
        `${year}.${month}.${dayOfMonth}`,
        `${year}年${month}月${dayOfMonth}日`,
        `令和${era}年${month}月${dayOfMonth}日`,
        `R${year - 2018}.${month}.${dayOfMonth}`,
        date.replaceAll("-", ""),
        `令和${era}年 ${month}月 ${dayOfMonth}日（${"日月火水木金土"[new Date(date).getUTCDay()]}）`,
      ];
      const text = forms[form] ?? "";
      expect(dateReadings(isWide ? wide(text) : text)).toEqual([date]);
      expect(yearReadings(`令和${era}年度`)).toEqual([year]);
    }),
    { numRuns: rounds(500) },
  );
});

const good = readFileSync(join(import.meta.dirname, "../datasets/small/programs/sample-drug.yaml"), "utf8");
const file = { kind: "program", path: "sample-drug.yaml" } as const;
const recordOf = async (text: string) =>
  (await parseRecords({ file: file.path, text }, { schema: Program, id: "sample-drug" })).records[0]?.record;

/** Ways in which a line of a record may be typed otherwise and mean the same. */
const typings: readonly ((line: string) => string)[] = [
  (line) => line.replace(/^( *(?:- )?[A-Za-z]+): (?![{["|>])/, "$1："),
  (line) => line.replace(/^( *(?:- )?[A-Za-z]+): (?=[{[])/, "$1： "),
  (line) => line.replace(/^( *)([a-z]+):/, (_, space: string, key: string) => `${space}${wide(key)}:`),
  (line) => line.replace(/^( *)- (?=[a-z]+: )/, "$1- ".replace("-", "・")),
  (line) =>
    line.replace(/\b(from|to|no|value|max): (\d+)/g, (_, key: string, figure: string) => `${key}: ${wide(figure)}`),
  (line) =>
    line.replace(
      /"(2023|2024|2025)": (\d+)/g,
      (_, year: string, figure: string) => `"${year}"： ${grouped(figure)}千円`,
    ),
  (line) => line.replace(/\[pj1\]/, "［ＰＪ１］"),
  (line) => line.replace(/\{ (from: .*) \}$/, "｛ $1 ｝"),
  (line) => line.replace(/"2025":/, "令和７："),
  (line) => line.replace(/^( *)(?! )(?!- )/, (space) => "\u3000".repeat(space.length / 2)),
];

const typedRecord = fc
  .array(fc.tuple(fc.nat({ max: good.split("\n").length - 1 }), fc.nat({ max: typings.length - 1 })), { maxLength: 12 })
  .map((changes) => {
    const lines = good.split("\n");
    for (const [at, way] of changes) lines[at] = typings[way]?.(lines[at] ?? "") ?? "";
    return lines.join("\n");
  });

test("a record typed in another form is mended to the same record, and then there is nothing more to mend", async () => {
  const meant = await recordOf(good);
  await fc.assert(
    fc.asyncProperty(typedRecord, async (text) => {
      const { text: yaml, edits } = await mendFile({ file: file.path, text }, file);
      const mended = editYaml(yaml, edits, () => undefined);
      expect(await recordOf(mended)).toEqual(meant);
      expect(await mendFile({ file: file.path, text: mended }, file)).toEqual({ text: mended, edits: [] });
    }),
    { numRuns: rounds(150) },
  );
});

test("a colon behind a year of an era is one where braces make a name of the whole, in a group whose name is typed wide too", async () => {
  const typed = good.replace('"2025": ', "令和７： ").replace("budget:", "ｂｕｄｇｅｔ:");
  const { text } = await mendFile({ file: file.path, text: typed }, file);
  expect(text).toBe(good);
});

test("what is read as it is typed is the same as what is mended", async () => {
  const figures = (text: string) => good.replace(/"2024": \d+/, `"2024": ${text}`);
  await fc.assert(
    fc.asyncProperty(typedAmount, async ({ amount, text }) => {
      const typed = figures(JSON.stringify(text));
      const { text: yaml, edits } = await mendFile({ file: file.path, text: typed }, file);
      expect(await recordOf(typed)).toEqual(await recordOf(figures(String(amount))));
      expect(editYaml(yaml, edits, () => undefined)).toBe(figures(String(amount)));
    }),
    { numRuns: rounds(50) },
  );
});

test("no text makes the mender fall over, and a record without a fault is left as it is", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom(...Array.from("：:，,、 　\t－-・｛{｝}［]「」“”\"'a1１千円\n#|令和id")) }),
      async (text) => {
        await mendRecords({ file: "a.yaml", text }, { schema: Program });
      },
    ),
    { numRuns: rounds(300) },
  );
  expect(await mendRecords({ file: "a.yaml", text: good }, { schema: Program, id: "sample-drug" })).toBeUndefined();
});
