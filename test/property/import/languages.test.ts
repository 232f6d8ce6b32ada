import fc from "fast-check";
import { expect, test } from "vitest";
import {
  parseOffices,
  parseProgramName,
  parseProjectMark,
  parseProjectNames,
} from "../../../src/import/language/parse-names.ts";
import { parseTargets } from "../../../src/import/language/parse-targets.ts";
import { parseDate, parsePeriod } from "../../../src/import/language/parse-time.ts";
import { parseTopicTitles } from "../../../src/import/language/parse-topic-titles.ts";
import { foldWidth, tidyText } from "../../../src/import/language/printed-text.ts";
import { parseAmount } from "../../../src/import/read/read-budget.ts";
import { parseLabel } from "../../../src/import/structure/split-labels.ts";
import { rounds } from "../../fixtures/rounds.ts";

const wide = (text: string) => text.replace(/[0-9,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const maybeWide = (text: string) => fc.constantFrom(text, wide(text));
const spaced = (text: string) => fc.constantFrom(text, text.replace(/(?<=和)|(?=年)/g, " "));

test("a range of Reiwa years is read back, in any width and spacing", () => {
  const range = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20 }), fc.boolean());
  fc.assert(
    fc.property(
      range.chain(([first, more, era]) =>
        fc.tuple(
          fc.constant([first, first + more] as const),
          maybeWide(`令和${first}～${era ? "令和" : ""}${first + more}年度`).chain(spaced),
        ),
      ),
      ([[first, last], printed]) => {
        expect(parsePeriod(printed)).toMatchObject({ from: 2018 + first, to: 2018 + last });
      },
    ),
  );
});

test("a date is read back", () => {
  const date = fc.date({ min: new Date("2019-05-01"), max: new Date("2050-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(date, (day) => {
      const [year = 0, month, number] = day.toISOString().slice(0, 10).split("-").map(Number);
      expect(parseDate(`令和${year - 2018}年${month}月 ${number} 日閣議決定`)).toBe(day.toISOString().slice(0, 10));
    }),
  );
});

test("an amount is read back, with commas and in any width", () => {
  const amount = fc.nat(1e9).chain((value) => fc.tuple(fc.constant(value), maybeWide(value.toLocaleString("en-US"))));
  fc.assert(
    fc.property(amount, ([value, printed]) => {
      expect(parseAmount(printed)).toBe(value);
    }),
  );
});

test("a target is read back from an item", () => {
  const unit = fc.constantFrom("件", "名", "％", "報", "本");
  const compare = fc.constantFrom(["", "="], ["以上", ">="], ["以下", "<="]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      unit,
      compare,
      fc.boolean(),
      (value, unit, [word = "", sign], yearly) => {
        const printed = `新たな手法の数 ${value.toLocaleString("en-US")} ${unit}${word}${yearly ? "／年" : ""}`;
        const target = { value, comparator: sign, unit, ...(yearly ? { per: "year" } : {}) };
        expect(parseTargets(printed)).toMatchObject([{ indicator: "新たな手法の数", target, sure: true }]);
      },
    ),
  );
});

test("a title keeps all its characters but those of its marks", () => {
  const word = fc
    .string({ unit: fc.constantFrom(...Array.from("海山川の研究（）開発・／")), minLength: 1, maxLength: 20 })
    .map((text) => `題${text}名`);
  fc.assert(
    fc.property(word, fc.integer({ min: 1, max: 9 }), (title, project) => {
      expect(parseTopicTitles(`${title}（PJ${project}）（令和３～５年度）`)).toEqual([
        { title, projects: [project], period: { from: 2021, to: 2023, text: "令和３～５年度" } },
      ]);
    }),
  );
});

test("no language fails on any text, and folding keeps every place", () => {
  const signs = fc.constantFrom(
    ...Array.from("（）()①②１2,，件年度令和～~／/%％※。、：:PJ以上累計-－ 　元末Top半数の課"),
  );
  const text = fc.oneof(fc.string({ unit: signs, maxLength: 120 }), fc.string({ unit: "binary", maxLength: 80 }));
  fc.assert(
    fc.property(text, (printed) => {
      for (const parse of [parsePeriod, parseDate, parseAmount, parseLabel, parseProgramName, parseProjectMark])
        parse(printed);
      parseOffices(printed.split("\n"));
      parseProjectNames(printed);
      parseTopicTitles(printed);
      for (const { target } of parseTargets(printed)) expect(Number.isFinite(target.value)).toBe(true);
      expect(foldWidth(printed)).toHaveLength(printed.length);
      expect(tidyText(tidyText(printed))).toBe(tidyText(printed));
    }),
    { numRuns: rounds(300) },
  );
});
