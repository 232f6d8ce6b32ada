import { expect, test } from "vitest";
import { findOrigin } from "../../../../../src/render/word/markdown/parse-markdown.ts";

const templates = [
  { file: "briefing.md.hbs", text: "# {{name}}\n\n::: chart budgets\n\n{{> table}}\n{{text}}\n::: box {{name}}\n" },
  {
    file: "partials/table.md.hbs",
    text: "| 区分 | 額 |\n|---|---|\n| {{name}} | {{text}} | 計 |\n::: box 計{{name}}\n",
  },
];

test.each([
  ["::: chart budgets", { file: "briefing.md.hbs", line: 3 }],
  ["| 医薬品 | 1\\,200 | 計 |", { file: "partials/table.md.hbs", line: 3 }],
  ["::: box 計画", { file: "partials/table.md.hbs", line: 4 }],
  ["::: box 予算", { file: "briefing.md.hbs", line: 7 }],
])("%s", (printed, place) => {
  expect(findOrigin(printed, templates)).toEqual(place);
});

test("nothing is guessed where no line or more than one could have printed it", () => {
  expect(findOrigin("本文", templates)).toBeUndefined();
  expect(findOrigin("::: page", [...templates, { file: "a", text: "::: page\n::: page" }])).toBeUndefined();
});
