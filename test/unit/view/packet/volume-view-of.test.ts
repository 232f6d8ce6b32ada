import { expect, test } from "vitest";
import { Meeting, type MeetingPaper, numberPapers } from "../../../../src/model/meeting.ts";
import { volumeViewOf } from "../../../../src/view/packet/volume-view-of.ts";
import { standard } from "../../../../src/words/paper-words.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const programs = [
  aProgram({ id: "alone", no: 1, name: "単独", projects: ["pj2"] }),
  aProgram({
    id: "shared",
    no: 2,
    name: "共有",
    projects: ["pj1", "pj2"],
    budget: { initial: { "2023": 100, "2024": 100, "2025": 200 }, byProject: { "2025": { pj1: 50, pj2: 150 } } },
  }),
];

function volume(summaries: MeetingPaper["summaries"], many = programs) {
  const agenda = [{ title: "議題", papers: [{ title: "概要", summaries }] }];
  const meeting = Meeting.parse({ id: "first", body: "標本部会", no: 1, date: "2025-07-16", agenda });
  const [numbered] = numberPapers(meeting, standard.ja);
  if (numbered === undefined) throw new Error("there is no paper");
  return volumeViewOf(aDataset(many), meeting, numbered);
}

const linesOf = ({ contents }: ReturnType<typeof volume>) =>
  contents.flatMap(({ lines }) => lines.map(({ text, page }) => `${text} ${page}`));

test("a programme of several PJs stands once, under its first PJ, and is named under the other with its page", () => {
  const view = volume("all");
  expect(linesOf(view)).toEqual(["1　医薬品PJ 2", "共有 3", "2　医療機器PJ 4", "単独 5", "共有（再掲） 3"]);
  expect(view.pages).toBe(5);
});

test("a PJ's money is told as its workbook has it", () => {
  const [, devices] = volume("all").parts;
  expect(devices?.sums.map(({ name, amounts, rate }) => [name, amounts.join(" "), rate])).toEqual([
    ["当PJのみに属する事業の計", "1,000 1,200 900", "▲25.0％"],
    ["公表されたPJ別内訳を加えた計", "－ － 1,050", "－"],
    ["再掲を含む計", "1,100 1,300 1,100", "▲15.4％"],
  ]);
  expect(devices?.pages[0]?.rows.map(({ remark }) => remark)).toEqual(["", "（再掲）うち当PJ分 150"]);
});

test("the volume of one PJ holds all its programmes, one of programmes named says what its sums are of", () => {
  expect(linesOf(volume({ project: "pj2" }))).toEqual(["2　医療機器PJ 2", "単独 3", "共有 4"]);
  expect(volume(["shared"]).parts[1]?.notes.at(-1)).toBe("計は、この資料に掲げる事業についてのものである。");
});

test("contents and PJs of many programmes take more pages, and every page is counted", () => {
  const many = Array.from({ length: 60 }, (_, no) => aProgram({ id: `p${no}`, no: no + 1, name: `第${no}標本` }));
  const view = volume("all", many);
  expect(view.contents.map(({ lines }) => lines.length)).toEqual([29, 32]);
  expect(view.parts[0]?.pages.map(({ rows }) => rows.length)).toEqual([28, 32]);
  expect(linesOf(view).slice(0, 2)).toEqual(["1　医薬品PJ 3", "第0標本 5"]);
  expect(view.pages).toBe(64);
});
