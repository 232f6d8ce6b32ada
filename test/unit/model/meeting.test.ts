import { expect, test } from "vitest";
import { Meeting, numberPapers, ownDocuments } from "../../../src/model/meeting.ts";
import type { Language } from "../../../src/words/language.ts";
import { standard } from "../../../src/words/paper-words.ts";
import { aMeeting } from "../check/a-meeting.ts";

const paper = (title: string) => ({ title, table: "kpi" as const });
const first = { title: "一", papers: [paper("甲"), paper("乙")] };
const second = { title: "二", papers: [paper("丙")] };
const numbersOf = (agenda: Parameters<typeof numberPapers>[0]["agenda"], language: Language = "ja") =>
  numberPapers({ agenda, references: [paper("丁")] }, standard[language]).map(
    ({ number, paper: { title } }) => `${number} ${title}`,
  );

test("papers are numbered by their item, and follow when the agenda is put into another order", () => {
  expect(numbersOf([first, second])).toEqual(["資料1-1 甲", "資料1-2 乙", "資料2 丙", "参考資料1 丁"]);
  expect(numbersOf([second, { title: "なし" }, first])).toEqual([
    "資料1 丙",
    "資料3-1 甲",
    "資料3-2 乙",
    "参考資料1 丁",
  ]);
  expect(numbersOf([first, second], "en")).toEqual(["Paper 1-1 甲", "Paper 1-2 乙", "Paper 2 丙", "Reference 1 丁"]);
});

test("labels and classes are written in either language", () => {
  const record = (label: string, group: string) => ({
    ...aMeeting([]),
    agenda: [{ class: group, title: "Item", papers: [{ title: "Paper", labels: [label], table: "kpi" }] }],
  });
  expect(Meeting.safeParse(record("案", "審議事項")).success).toBe(true);
  expect(Meeting.safeParse(record("draft", "for decision")).success).toBe(true);
  expect(Meeting.safeParse(record("drafty", "for decision")).success).toBe(false);
});

test("Markdown of one's own is what documents and a roster are made of, each file once", () => {
  const meeting = aMeeting(
    [
      { title: "覚書", document: "memo.md" },
      { title: "覚書（再）", document: "memo.md" },
      { title: "添付", attachment: "figures.pdf" },
    ],
    { roster: "roster.md" },
  );
  expect(ownDocuments(meeting)).toEqual(["roster.md", "memo.md"]);
  expect(ownDocuments({ ...meeting, roster: "roster.docx" })).toEqual(["memo.md"]);
});
