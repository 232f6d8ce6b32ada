import type { Strategy } from "../../model/strategy.ts";
import { eraDate } from "../format/era-date.ts";
import type { BriefingView } from "./briefing-view.ts";

type StrategyView = BriefingView["strategies"][number];

/** Each strategy once, with the sections that bear on the programme in the order printed. */
export function strategiesOf(strategies: readonly Strategy[]): StrategyView[] {
  const views = new Map<string, StrategyView>();
  for (const strategy of strategies) {
    const decided = decision(strategy);
    const key = `${strategy.title}\n${decided ?? ""}`;
    const view = views.get(key) ?? { title: strategy.title, decided, sections: [] };
    if (strategy.section !== undefined) view.sections.push(strategy.section);
    views.set(key, view);
  }
  return [...views.values()];
}

function decision({ date, decidedBy }: Strategy): string | null {
  const text = `${date === undefined ? "" : eraDate(date)}${decidedBy ?? ""}`;
  return text === "" ? null : text;
}
