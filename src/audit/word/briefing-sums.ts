import type { Finding } from "../finding/paper-audit.ts";
import { isSameValue, parsePrinted } from "../finding/printed-values.ts";
import { change } from "../../view/money/change.ts";
import { ratioText } from "../../view/money/change-text.ts";
import type { PlacedFigure } from "./briefing-figures.ts";

/** Sums of a briefing, worked out from the figures that it prints: changes, rates, the total of the split. */
export function briefingSums(placed: readonly PlacedFigure[]): Finding[] {
  return [...changes(placed), ...splitTotal(placed)];
}

function changes(placed: readonly PlacedFigure[]): Finding[] {
  const amounts = placed.filter(({ figure, measure }) => figure !== "計" && /\/initial\/\d+$/.test(measure ?? ""));
  return amounts.flatMap((amount, index) => {
    const [now, before] = [valueOf(amount), valueOf(amounts[index - 1])];
    if (now === null || before === null) return [];
    const yearOf = (kind: string) => amount.measure?.replace("/initial/", `/${kind}/`);
    const difference = placed.find(({ measure }) => measure === yearOf("change"));
    const rate = placed.find(({ measure }) => measure === yearOf("rate"));
    const against = change(before, now);
    return [
      ...(against.kind !== "unknown" && difference !== undefined ? unequal(difference, now - before) : []),
      ...(against.kind === "changed" && rate !== undefined && rate.found !== ratioText(against)
        ? [told(rate, ratioText(against))]
        : []),
    ];
  });
}

function splitTotal(placed: readonly PlacedFigure[]): Finding[] {
  const parts = placed.filter(({ measure }) => /\/part\//.test(measure ?? ""));
  const total = placed.find(({ figure }) => figure === "計");
  if (total === undefined || parts.length === 0) return [];
  return unequal(
    total,
    parts.reduce((sum, part) => sum + (valueOf(part) ?? 0), 0),
  );
}

function unequal(figure: PlacedFigure, expected: number): Finding[] {
  return isSameValue(expected, valueOf(figure)) ? [] : [told(figure, expected.toLocaleString("en-US"))];
}

function told({ place, figure, found }: PlacedFigure, expected: string): Finding {
  return { kind: "audit-sum", place, figure, expected, found: String(found ?? "") };
}

function valueOf(figure: PlacedFigure | undefined): number | null {
  return figure === undefined ? null : parsePrinted(String(figure.found ?? ""));
}
