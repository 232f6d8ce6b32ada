import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../../src/import/parse-document.ts";
import { findingText } from "../../../../src/words/finding-words.ts";
import { form, writtenDocument } from "../written-document.ts";

describe("an amount is what is printed, or it is left out and told", () => {
  const label = "当初予算額（単位：千円）";
  const years = "令和５年度 令和６年度 令和７年度";
  const usualRow = "－ 1,234,567 2,345,678";
  const read = (changed: string) => {
    const { programs, findings } = parseDocument(writtenDocument({ form: changed }));
    const told = findings
      .filter((finding) => finding.field?.startsWith("budget"))
      .map((finding) => findingText(finding, "en"));
    return { initial: programs[0]?.budget.initial, told };
  };
  const row = (printed: string) => read(form.replace(usualRow, printed));

  test.each([
    ["120百万円 130百万円 125百万円", { 2023: 120_000, 2024: 130_000, 2025: 125_000 }],
    ["120,000,000円 130,000,000 円 125,000,000円", { 2023: 120_000, 2024: 130_000, 2025: 125_000 }],
    ["120,000 130百万円 125,500", { 2023: 120_000, 2024: 130_000, 2025: 125_500 }],
    ["なし 0 －", { 2023: null, 2024: 0, 2025: null }],
  ])("%s has units of its own", (printed, initial) => {
    expect(row(printed)).toEqual({ initial, told: [] });
  });

  test.each([
    ["125,500円 130,000,000円 1円", { 2024: 130_000 }, ["2023 was not read: 125,500円", "2025 was not read: 1円"]],
    ["120,000の内数 130,000 125,500 の内数", { 2024: 130_000 }, ["120,000の内数", "125,500の内数"]],
    ["▲120,000 130,000 △ 125,500", { 2024: 130_000 }, ["▲120,000", "△125,500"]],
    ["-120,000 130,000 125,500", { 2024: 130_000, 2025: 125_500 }, ["-120,000"]],
    ["l20,000 130,000 13l,000", { 2024: 130_000 }, ["l20,000", "13l,000"]],
    ["約120,000 130,000 125,500", { 2024: 130_000, 2025: 125_500 }, ["約120,000"]],
  ])("%s is no plain amount", (printed, initial, told) => {
    const found = row(printed);
    expect(found.initial).toEqual(initial);
    expect(found.told).toEqual(told.map((one) => expect.stringContaining(one)));
  });

  test("a unit that is broken over lines counts", () => {
    const broken = form
      .replace(`${label}\n${years}`, `当初予算額（百万 ${years}\n円）`)
      .replace(usualRow, "－ 120 130");
    expect(read(broken)).toEqual({ initial: { 2023: null, 2024: 120_000, 2025: 130_000 }, told: [] });
  });

  test.each(["要求", "補正後", "決算額"])("a column of another measure (%s) is left out", (mark) => {
    const found = read(form.replace("令和７年度\n", `令和７年度（${mark}）\n`));
    expect(found.initial).toEqual({ 2023: null, 2024: 1_234_567 });
    expect(found.told).toEqual([expect.stringContaining(`2,345,678（${mark}）`)]);
  });

  test("words beside the amounts are told, and the amounts kept", () => {
    const found = row(`${usualRow}\n※暫定`);
    expect(found.initial).toEqual({ 2023: null, 2024: 1_234_567, 2025: 2_345_678 });
    expect(found.told).toEqual(["beside the amounts stands ※暫定"]);
  });
});
