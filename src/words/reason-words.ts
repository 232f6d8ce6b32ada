import { reasonWords as en, reviewReasons as enReview } from "./en/reasons.ts";
import { reasonWords as ja, reviewReasons as jaReview } from "./ja/reasons.ts";
import type { Language } from "./language.ts";

/** Why papers are due or go: a phrase that one of the languages lacks does not compile. */
export const reasonWords: Readonly<Record<Language, typeof en>> = { en, ja };

/** Why cells of returned workbooks are not simply taken over, and what to do; % stands for what the reason carries. */
export const reviewReasons: Readonly<Record<Language, ReviewReasons>> = { en: enReview, ja: jaReview };
type ReviewReasons = Readonly<Record<keyof typeof enReview, readonly [message: string, hint: string]>>;
