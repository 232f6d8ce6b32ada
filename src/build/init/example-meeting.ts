import { yearText } from "./year-text.ts";

/** meetings/example-1.yaml: a meeting with a briefing and a table. */
export function exampleMeeting(fiscalYear: number): string {
  return `# 会議と配布資料。資料番号は並び順から付く。時刻（time）と場所（place）は分かるときだけ書く。
id: example-1
body: 例示部会
no: 1
date: ${fiscalYear - 1}-07-01
agenda:
  - class: 審議事項
    title: 例：${yearText(fiscalYear)}研究事業実施方針（案）について
    papers:
      - title: 例：事業概要
        labels: [案]
        briefings: all
references:
  - title: 例：研究事業別予算一覧
    table: budget
`;
}
