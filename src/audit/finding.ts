/** What an audit can find; each is a problem code. */
export type FindingKind =
  | "audit-figure"
  | "audit-sum"
  | "audit-disagreement"
  | "audit-missing"
  | "audit-swapped"
  | "audit-edited"
  | "audit-unreadable";

/** Something that a finished paper says otherwise than the view, or than itself or another paper. */
export type Finding = {
  readonly kind: FindingKind;
  /** Where in the paper: 予算!G6, table 4 row 2 cell 3, paragraph 12; "" for the whole paper */
  readonly place: string;
  /** The figure in words: 革新的がん医療実用化研究事業 令和7年度 当初予算額 */
  readonly figure: string;
  readonly expected: string;
  readonly found: string;
};
