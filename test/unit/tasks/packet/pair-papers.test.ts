import { expect, test } from "vitest";
import { type Meeting, numberPapers } from "../../../../src/model/meeting.ts";
import { pairPapers } from "../../../../src/tasks/packet/pair-papers.ts";
import { standard } from "../../../../src/words/paper-words.ts";

const [policy, summary, list] = [
  { title: "方針", briefings: "all" },
  { title: "概要", summaries: "all" },
  { title: "一覧", table: "budget" },
] as const;
type Papers = NonNullable<Meeting["agenda"][number]["papers"]>;
const agendaOf = (items: readonly Papers[]) => ({ agenda: items.map((papers) => ({ title: "議題", papers })) });
const numbered = (...items: Papers[]) => numberPapers(agendaOf(items), standard.ja);
const none = { numbers: [], words: standard.ja };
const handed = numbered([policy, summary], [list]);

const told = ({ papers, withdrawn }: ReturnType<typeof pairPapers>) => [
  ...papers.map(({ now, old, agendaNumber }) => `${now.number} ${old === undefined ? "new" : agendaNumber}`),
  ...withdrawn.map(({ number }) => `${number} gone`),
];

test("papers keep the numbers they were handed out with when the agenda is reordered", () => {
  const pairs = pairPapers(handed, numbered([list], [policy, summary]), none);
  expect(told(pairs)).toEqual(["資料2 資料1", "資料1-1 資料2-1", "資料1-2 資料2-2"]);
});

test("a paper is known by its content under another title, and by its title with another content", () => {
  const pairs = pairPapers(
    handed,
    numbered(
      [
        { ...summary, title: "総括" },
        { ...policy, briefings: ["a"] },
      ],
      [list],
    ),
    none,
  );
  expect(told(pairs)).toEqual(["資料1-2 資料1-1", "資料1-1 資料1-2", "資料2 資料2"]);
});

test("a new paper takes a number that nobody has had, not even a paper withdrawn", () => {
  const added = { title: "追加", document: "added.md" };
  expect(told(pairPapers(handed, numbered([added, policy], [list]), none))).toEqual([
    "資料1-3 new",
    "資料1-1 資料1-2",
    "資料2 資料2",
    "資料1-2 gone",
  ]);
  const used = { numbers: ["資料1-3"], words: standard.ja };
  expect(told(pairPapers(handed, numbered([policy, summary, added], [list]), used))[2]).toBe("資料1-4 new");
});

test("in an English packet new papers are numbered in English, reference papers too", () => {
  const english = (items: readonly Papers[], references: Papers) =>
    numberPapers({ ...agendaOf(items), references }, standard.en);
  const added = { title: "Added", document: "added.md" };
  const pairs = pairPapers(english([[policy], [summary]], [list]), english([[added], [summary]], [added, list]), {
    numbers: ["Paper 1-2"],
    words: standard.en,
  });
  expect(told(pairs)).toEqual([
    "Paper 1-3 new",
    "Paper 2 Paper 2",
    "Reference 2 new",
    "Reference 1 Reference 2",
    "Paper 1 gone",
  ]);
});
