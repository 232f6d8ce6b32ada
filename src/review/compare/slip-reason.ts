import type { Reason } from "../reason.ts";
import { isPercentUnit } from "../value/read-figure.ts";
import type { ReviewValue } from "../value/review-value.ts";
import type { ReviewTarget } from "./review-record.ts";

/** An amount in yen or in million yen is off by 1,000; what else it changed by, up to tenfold, must not hide that. */
const suspicious = 100;

/**
 * Why a figure must be asked about: it is hundreds of times as large or small as every amount it could be held
 * against, or it looks like a share (0.5) where the target is in per cent (50).
 */
export function slipReason(typed: ReviewValue, target: ReviewTarget, baseline: ReviewValue): Reason | undefined {
  if (typeof typed !== "number" || typed === 0) return undefined;
  const amounts = [...target.near, ...(typeof baseline === "number" && baseline > 0 ? [baseline] : [])];
  if (target.indicator === undefined) return amountSlip(typed, amounts);
  const isShare = Math.abs(typed) <= 1 && (target.goal ?? 0) >= 10 && isPercentUnit(target.unit);
  return isShare ? { code: "percent-slip", detail: String(target.goal) } : undefined;
}

function amountSlip(typed: number, amounts: readonly number[]): Reason | undefined {
  const [nearest] = amounts.toSorted((a, b) => ratio(a, typed) - ratio(b, typed));
  if (nearest === undefined || ratio(nearest, typed) < suspicious) return undefined;
  return { code: "unit-slip", detail: String(nearest) };
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
