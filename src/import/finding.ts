/** Why a person should look at something that was read, or could not be. */
export type FindingKind =
  | "missing-field"
  | "unreadable-field"
  | "low-confidence"
  | "contradiction"
  | "unknown-project"
  | "index-mismatch"
  | "unread-lines";

/** One thing for the report: what was found, where, and in which programme and field. */
export type Finding = {
  readonly kind: FindingKind;
  readonly message: string;
  /** `no` of the programme. */
  readonly program?: number;
  /** Path inside the programme, such as `offices.lead` or `kpis.2`. */
  readonly field?: string;
  readonly line?: number;
};
