import { lazyList } from "../../base/lazy-list.ts";
import type { Program } from "../../model/program.ts";

/** From how many programmes on the rows of long lists are made as they are read. */
const manyPrograms = 2000;

/** Lists by name, by what a row of each is: the rows of one programme, or those of all. */
export type Rows<Lists> = { readonly [Name in keyof Lists]: Lists[Name][] };

/** What makes a programme's rows in each list. */
export type RowMakers<Lists> = { readonly [Name in keyof Lists]: (program: Program) => Lists[Name][] };

/**
 * The rows that programmes have in lists, in their order. Those of thousands are made anew for each reading.
 *
 * @param hear told each programme's rows, so that whoever counts or adds up need not go through the lists again
 */
export function rowsOfPrograms<Lists extends object>(
  programs: readonly Program[],
  makers: RowMakers<Lists>,
  hear: (rows: Rows<Lists>) => void = () => {},
): Rows<Lists> {
  if (programs.length >= manyPrograms) return lazyRows(programs, makers, hear);
  const own = programs.map((program) => rowsOf(program, makers));
  own.forEach(hear);
  return eachOf(makers, (name) => own.flatMap((rows) => rows[name]));
}

/** The same whatever their number. */
export function lazyRows<Lists extends object>(
  programs: readonly Program[],
  makers: RowMakers<Lists>,
  hear: (rows: Rows<Lists>) => void = () => {},
): Rows<Lists> {
  const counts = new Map(namesOf(makers).map((name) => [name, [] as number[]]));
  // One programme after the other, for each is unpacked when it is asked for.
  for (const program of programs) {
    const rows = rowsOf(program, makers);
    for (const [name, own] of counts) own.push(rows[name].length);
    hear(rows);
  }
  return eachOf(makers, (name) => rowsMadeAnew(programs, makers[name], counts.get(name) ?? []));
}

function rowsOf<Lists extends object>(program: Program, makers: RowMakers<Lists>): Rows<Lists> {
  return eachOf(makers, (name) => makers[name](program));
}

/** @param counts how many rows each programme has */
function rowsMadeAnew<Row>(
  programs: readonly Program[],
  make: (program: Program) => readonly Row[],
  counts: readonly number[],
): Row[] {
  const starts = startsOf(counts);
  let last = { at: -1, rows: [] as readonly Row[] };
  return lazyList(starts.at(-1) ?? 0, (index) => {
    const at = ownerOf(starts, index, last.at);
    const program = programs[at];
    if (at !== last.at && program !== undefined) last = { at, rows: make(program) };
    return last.rows[index - (starts[at] ?? 0)] as Row;
  });
}

/** Where each programme's rows start, and where the last end. */
function startsOf(counts: readonly number[]): number[] {
  const starts = [0];
  for (const count of counts) starts.push((starts.at(-1) ?? 0) + count);
  return starts;
}

/** The last programme whose rows start at an index or before it; most readers go on from where they were. */
function ownerOf(starts: readonly number[], index: number, guess: number): number {
  let at = index >= (starts[guess] ?? Number.POSITIVE_INFINITY) ? guess : 0;
  while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= index) at += 1;
  return at;
}

function namesOf<Lists extends object>(makers: RowMakers<Lists>): (keyof Lists)[] {
  return Object.keys(makers) as (keyof Lists)[];
}

function eachOf<Lists extends object>(
  makers: RowMakers<Lists>,
  rowsIn: <Name extends keyof Lists>(name: Name) => Lists[Name][],
): Rows<Lists> {
  return Object.fromEntries(namesOf(makers).map((name) => [name, rowsIn(name)])) as Rows<Lists>;
}
