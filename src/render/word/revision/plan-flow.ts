import type { Block, RowBlock } from "./block.ts";
import type { Pair } from "./align-items.ts";
import type { FlowItem, FlowParagraph, FlowRow } from "./flow.ts";
import { pairBlocks } from "./pair-blocks.ts";
import { pairRows } from "./pair-rows.ts";
import { planEnd, type PlannedPair } from "./plan-end.ts";
import { settleMarks } from "./settle-marks.ts";

/** One text that tells an old and a new one, down to the cells of tables. */
export function planFlow(old: readonly Block[], fresh: readonly Block[]): readonly FlowItem[] {
  const items = planEnd(pairBlocks(old, fresh)).map(flowItem);
  const flow: FlowItem[] = [];
  let open: FlowParagraph[] = [];
  for (const item of items) {
    if (item.kind === "paragraph") {
      open.push(item);
      continue;
    }
    flow.push(...settleMarks(open), item);
    open = [];
  }
  return [...flow, ...unmarkLast(settleMarks(open))];
}

/** The text's last paragraph stays whatever is decided. */
function unmarkLast(paragraphs: readonly FlowParagraph[]): readonly FlowParagraph[] {
  const last = paragraphs.at(-1);
  return last === undefined ? [] : [...paragraphs.slice(0, -1), { ...last, mark: "none" }];
}

function flowItem(pair: PlannedPair): FlowItem {
  const { old, new: fresh, isSeparator } = pair;
  const given = <Kind extends Block["kind"]>(kind: Kind) => ({
    ...(isKind(old, kind) ? { old } : {}),
    ...(isKind(fresh, kind) ? { new: fresh } : {}),
  });
  const kind = (old ?? fresh)?.kind ?? "other";
  if (kind === "paragraph" && isSeparator === true) return separatorOf(given("paragraph"));
  if (kind === "paragraph") return { kind, ...given(kind), mark: markOf(pair) };
  if (kind !== "table") return { kind, ...given(kind) };
  const tables = given(kind);
  if (tables.old === undefined || tables.new === undefined) return { kind, ...tables };
  return { kind, ...tables, rows: pairRows(tables.old.rows, tables.new.rows).map(flowRow) };
}

function isKind<Kind extends Block["kind"]>(
  block: Block | undefined,
  kind: Kind,
): block is Extract<Block, { kind: Kind }> {
  return block?.kind === kind;
}

/** An empty paragraph with the properties of the one that follows the table. */
function separatorOf({ old }: Pick<FlowParagraph, "old">): FlowParagraph {
  return { kind: "paragraph", ...(old === undefined ? {} : { is: old }), mark: "both" };
}

function markOf({ old, new: fresh }: PlannedPair): FlowParagraph["mark"] {
  if (old !== undefined && fresh !== undefined) return "none";
  return old === undefined ? "ins" : "del";
}

function flowRow(pair: Pair<RowBlock>): FlowRow {
  const { old, new: fresh } = pair;
  if (old === undefined || fresh === undefined) return pair;
  const cells = old.cells.flatMap((cell, index) => {
    const other = fresh.cells[index];
    return other === undefined ? [] : [{ old: cell, new: other, flow: planFlow(cell.blocks, other.blocks) }];
  });
  return { ...pair, cells };
}
