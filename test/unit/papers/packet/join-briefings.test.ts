import { expect, test } from "vitest";
import { joinBriefings } from "../../../../src/papers/packet/join-briefings.ts";
import type { BriefingView } from "../../../../src/view/briefing/briefing-view.ts";

test("charts and footnotes of two briefings do not mix, and texts that look like them stay", () => {
  const briefings = ["first", "second"].map((id) => ({ id, charts: { budget: { title: id } } })) as unknown;
  const text = "::: chart budget height=60\n\n甲[^a]、\\[\\^a\\]、\\::: chart\n\n[^a]: 注";
  const { markdown, charts } = joinBriefings(briefings as BriefingView[], () => text);
  expect(Object.keys(charts)).toEqual(["first.budget", "second.budget"]);
  expect(markdown).toContain("::: chart second.budget height=60");
  expect(markdown).toContain("甲[^second.a]、\\[\\^a\\]、\\::: chart\n\n[^second.a]: 注");
});
