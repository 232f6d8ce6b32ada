import { groupBy } from "../../base/group-by.ts";
import { say, type Words } from "../../words/paper-words.ts";
import type { Reason } from "../value/review-value.ts";
import { isSameValue, changeState, type JudgedCell } from "./judge-cells.ts";
import type { ReviewRecord } from "./review-record.ts";

/** Decide about every cell, with all cells of all files for the same field in sight. Keeps their order. */
export function decide(cells: readonly JudgedCell[], settlement: Settlement, words: Words): ReviewRecord[] {
  const groups = groupBy(cells, ({ row, field }) => `${row}\n${field}`);
  const decided = new Map([...groups.values()].flatMap((group) => decideGroup(group, settlement, words)));
  return cells.map((cell) => decided.get(cell) ?? recordOf(cell, "leave"));
}

type Decided = [JudgedCell, ReviewRecord];

function decideGroup(group: readonly JudgedCell[], settlement: Settlement, words: Words): Decided[] {
  const rivals = rivalsIn(group);
  const isDisputed = rivals.some((one) => !isSameValue(one.typed, rivals[0]?.typed));
  return group.map((cell) => {
    if (cell.state === "invalid") return [cell, recordOf(cell, "open")];
    if (isDisputed && rivals.includes(cell)) return [cell, dispute(cell, rivals, { ...settlement, words })];
    return [cell, decideAlone(cell, settlement)];
  });
}

/** Cells that want something, and untouched ones of a row that stands twice in their sheet: which of them is meant? */
function rivalsIn(group: readonly JudgedCell[]): JudgedCell[] {
  const touched = group.filter(isTouched);
  const isTwin = (cell: JudgedCell) =>
    touched.some((one) => one !== cell && one.file === cell.file && one.sheet === cell.sheet);
  return group.filter((cell) => isTouched(cell) || (cell.state === "unchanged" && isTwin(cell)));
}

function isTouched({ state }: JudgedCell): boolean {
  return state !== "unchanged" && state !== "invalid";
}

/** Two cells want different things: only a person can tell, by naming one of them or keeping the dataset's value. */
function dispute(
  cell: JudgedCell,
  rivals: readonly JudgedCell[],
  settlement: Settlement & { readonly words: Words },
): ReviewRecord {
  const chosen = rivals.filter((one) => isNamed(one, settlement.confirm));
  const isSettled = chosen.length > 0 && chosen.every((one) => isSameValue(one.typed, chosen[0]?.typed));
  const reason: Reason = {
    code: "differ",
    detail: rivals
      .filter((one) => one !== cell)
      .map((one) => placeOf(one, settlement.words))
      .join(", "),
  };
  if (isSettled && isSameValue(cell.typed, chosen[0]?.typed)) return accepted({ ...cell, reason });
  const decision = isSettled || settlement.prefer === "data" ? "leave" : "open";
  return recordOf({ ...cell, state: "conflict", reason }, decision);
}

function placeOf({ file, sheet, cell, typed }: JudgedCell, words: Words): string {
  return `${file} ${sheet}!${cell} = ${typed ?? say(words, "figure.none")}`;
}

function decideAlone(cell: JudgedCell, settlement: Settlement): ReviewRecord {
  if (cell.state === "unchanged") return recordOf(cell, "leave");
  if (cell.state === "conflict" && !isNamed(cell, settlement.confirm)) {
    if (settlement.prefer === "data") return recordOf(cell, "leave");
    if (settlement.prefer === undefined) return recordOf(cell, "open");
  }
  if (cell.slip === undefined || isConfirmed(cell, settlement)) return accepted(cell);
  return recordOf({ ...cell, state: "question", reason: cell.slip }, "open");
}

/** What is taken over is told as what it does to the dataset; why it had to be decided stays with it. */
function accepted(cell: JudgedCell): ReviewRecord {
  if (isSameValue(cell.typed, cell.current)) return recordOf({ ...cell, state: "unchanged" }, "leave");
  return recordOf({ ...cell, state: changeState(cell) }, "apply");
}

function recordOf(cell: JudgedCell, decision: ReviewRecord["decision"]): ReviewRecord {
  const { slip, ...record } = cell;
  void slip;
  return { ...record, decision };
}

/** What the user decided beforehand. */
export type Settlement = {
  /** Who is right where the dataset moved meanwhile */
  readonly prefer?: "file" | "data";
  /** Cells as FILE!CELL or FILE!SHEET!CELL, or "all" for every question */
  readonly confirm: readonly string[];
};

/** Whether a question about a cell is answered with yes; "all" answers questions, but settles no conflict. */
function isConfirmed(record: JudgedCell, { confirm }: Settlement): boolean {
  return confirm.includes("all") || isNamed(record, confirm);
}

/** Whether the user named this very cell. */
function isNamed(record: Pick<JudgedCell, "file" | "sheet" | "cell">, confirm: readonly string[]): boolean {
  return confirm.some((name) => names(record, name));
}

/**
 * Whether FILE!CELL or FILE!SHEET!CELL means a cell; the file's folder may be left out. Slashes of either kind, $ and
 * small letters anywhere, and names as macOS keeps them (か and ゛ apart) make no difference.
 */
export function names({ file, sheet, cell }: Pick<JudgedCell, "file" | "sheet" | "cell">, name: string): boolean {
  const path = tidyPath(file);
  const files = [path, path.slice(path.lastIndexOf("/") + 1)];
  const asked = tidyPath(name).replace(/[^!]*$/, (address) => address.replaceAll("$", ""));
  const meant = files.flatMap((one) => [`${one}!${cell}`, `${one}!${sheet.normalize("NFC")}!${cell}`]);
  return meant.some((one) => one.toLowerCase() === asked.toLowerCase());
}

function tidyPath(path: string): string {
  return path
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^(\.\/)+/, "");
}
