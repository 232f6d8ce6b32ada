import type { LineAccount, UnreadReason } from "../line-account.ts";

/** Collects what became of every line while a document is read. A record wins over a reason for not reading. */
export type LineAccounts = {
  readonly take: (lines: readonly number[], record: string) => void;
  readonly leaveOut: (lines: readonly number[], reason: UnreadReason) => void;
  /** One account per line; a line of which nobody spoke is `unknown`. */
  readonly all: () => LineAccount[];
};

/** Accounts for a text of `count` lines. */
export function lineAccounts(count: number): LineAccounts {
  const records: Set<string>[] = Array.from({ length: count + 1 }, () => new Set<string>());
  const reasons: (UnreadReason | undefined)[] = Array.from({ length: count + 1 });
  return {
    take: (lines, record) => lines.forEach((line) => records[line]?.add(record)),
    leaveOut: (lines, reason) => lines.forEach((line) => (reasons[line] ??= reason)),
    all: () =>
      Array.from({ length: count }, (_, index) => accountOf(index + 1, records[index + 1], reasons[index + 1])),
  };
}

function accountOf(line: number, records: Set<string> | undefined, reason: UnreadReason | undefined): LineAccount {
  if (records !== undefined && records.size > 0) return { line, takenBy: [...records] };
  return { line, unread: reason ?? "unknown" };
}
