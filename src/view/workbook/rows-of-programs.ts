import { lazyList } from "../../base/lazy-list.ts";
import type { Program } from "../../model/program.ts";

/** From how many programmes on the rows of long lists are made as they are read. */
const manyPrograms = 500;

/** The rows that programmes have in a list, in their order. Those of thousands are made anew for each reading. */
export function rowsOfPrograms<Row>(programs: readonly Program[], rowsOf: (program: Program) => readonly Row[]): Row[] {
  return programs.length < manyPrograms ? programs.flatMap(rowsOf) : lazyRows(programs, rowsOf);
}

/** The same whatever their number. */
export function lazyRows<Row>(programs: readonly Program[], rowsOf: (program: Program) => readonly Row[]): Row[] {
  const starts: number[] = [];
  let count = 0;
  for (const program of programs) {
    starts.push(count);
    count += rowsOf(program).length;
  }
  let last = { at: -1, rows: [] as readonly Row[] };
  return lazyList(count, (index) => {
    const at = ownerOf(starts, index, last.at);
    const program = programs[at];
    if (at !== last.at && program !== undefined) last = { at, rows: rowsOf(program) };
    return last.rows[index - (starts[at] ?? 0)] as Row;
  });
}

/** The last programme whose rows start at an index or before it; most readers go on from where they were. */
function ownerOf(starts: readonly number[], index: number, guess: number): number {
  let at = index >= (starts[guess] ?? Number.POSITIVE_INFINITY) ? guess : 0;
  while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= index) at += 1;
  return at;
}
