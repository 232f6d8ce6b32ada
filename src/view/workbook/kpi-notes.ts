import type { KpiFacts } from "./kpi-facts.ts";

/** Sentences under the KPI table that tell its rules: each only where a row goes by it. */
export function kpiNotes({ targets, ways, comparators, isRanged }: KpiFacts): string[] {
  const hasTargets = targets > 0;
  const notes: [boolean, string][] = [
    [
      ways.has("累計"),
      "判定値は、目標が期間の累計であるものは報告のあった年度の実績の合計、その他は最も新しい年度の実績である。",
    ],
    [hasTargets && !ways.has("累計"), "判定値は、最も新しい年度の実績である。"],
    [ways.has("毎年"), "数え方が「毎年」の目標は、各年度の実績を１年分の目標値と比べる。"],
    [
      comparators.has("以下"),
      "達成率は、判定値の目標値に対する割合である。ただし、「以下」を目標とするものは、目標値の判定値に対する割合である。",
    ],
    [hasTargets && !comparators.has("以下"), "達成率は、判定値の目標値に対する割合である。"],
    [isRanged, "上限のある目標は幅で定められたものであり、達成率はその下限に対して算出する。"],
    [hasTargets, stateRule],
  ];
  return notes.filter(([isTrue]) => isTrue).map(([, sentence]) => sentence);
}

const stateRule =
  "状態は、達成率100％以上を「達成」、実績が０のものを「未着手」、その他は達成率が目安以上のものを「順調」、目安に満たないものを「遅れ」とする。" +
  "目安は、期間の累計の目標では報告のあった年度の数の期間の年数に対する割合、その他では80％である。実績の記載がないものは判定しない（－）。";
