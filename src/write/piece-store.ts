import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptPieces } from "../base/kept-pieces.ts";
import { indexText, openPack, type PiecePlace, parseIndex } from "./piece-pack.ts";
import { stateFolder } from "./state-path.ts";
import { temporaryName } from "./unfinished-files.ts";

/** Where pieces stand below the output folder: for each kind an index, and a pack of the pieces themselves. */
export const piecesFolder = `${stateFolder}/pieces`;

export type PieceStore = KeptPieces & {
  /** Write down what was kept, if anything was, and let go of what has not been used for long. Never throws. */
  readonly close: () => void;
};

/**
 * The pieces of one kind that earlier builds kept below an output folder.
 *
 * A cache: whatever is wrong with it, a piece is there whole or it is not there. Nothing is locked. Of two builds that
 * write at once one may spoil what the other kept; the checksums tell, and it is made anew the next time.
 *
 * @param leastRoom bytes that a pack may always take; above that, twice of what a build used
 */
export function openPieceStore(out: string, kind: string, leastRoom = 32 * 1_048_576): PieceStore {
  const folder = join(out, piecesFolder);
  const index = loadIndex(folder, kind);
  const places = new Map(index?.places);
  const used = new Set<string>();
  let pack = openPack(join(folder, index?.pack ?? packName(kind, 1)));
  let isChanged = false;
  return {
    take: (name) => {
      const place = places.get(name);
      const bytes = place && pack.read(place);
      if (bytes !== undefined) used.add(name);
      return bytes;
    },
    keep: (name, bytes) => {
      const place = pack.append(bytes);
      if (place === undefined) return;
      isChanged = true;
      places.set(name, place);
      used.add(name);
    },
    close: () => {
      if (isChanged) attempt(writeDown);
      pack.close();
    },
  };

  function writeDown(): void {
    const kept = withinRoom(byUse(places, used), used, leastRoom);
    if (pack.size() > 2 * Math.max(leastRoom, sizeOf(kept)) || kept.size < places.size) replacePack(kept);
    else writeIndex(folder, kind, { pack: pack.name, places: kept });
    removeOthers(folder, kind, pack.name);
  }

  function replacePack(kept: ReadonlyMap<string, PiecePlace>): void {
    const fresh = openPack(join(folder, packName(kind, numberOf(pack.name) + 1)));
    const moved = copied(kept, pack, fresh);
    pack.close();
    pack = fresh;
    writeIndex(folder, kind, { pack: fresh.name, places: moved });
  }
}

type Pack = ReturnType<typeof openPack>;

/** Where the pieces stand in another pack; those that cannot be read are left behind. */
function copied(places: ReadonlyMap<string, PiecePlace>, from: Pack, to: Pack): Map<string, PiecePlace> {
  const moved = new Map<string, PiecePlace>();
  for (const [name, place] of places) {
    const bytes = from.read(place);
    const at = bytes && to.append(bytes);
    if (at !== undefined) moved.set(name, at);
  }
  return moved;
}

/** The least recently used first: what this build did not use, as it was, and then what it used. */
function byUse(places: ReadonlyMap<string, PiecePlace>, used: ReadonlySet<string>): Map<string, PiecePlace> {
  const all = [...places];
  return new Map([...all.filter(([name]) => !used.has(name)), ...all.filter(([name]) => used.has(name))]);
}

/** Without the pieces that have not been used for longest, until there is room. */
function withinRoom(
  places: ReadonlyMap<string, PiecePlace>,
  used: ReadonlySet<string>,
  leastRoom: number,
): ReadonlyMap<string, PiecePlace> {
  const inUse = sizeOf(new Map([...places].filter(([name]) => used.has(name))));
  const kept = new Map(places);
  let size = sizeOf(kept);
  for (const [name, { length }] of places) {
    if (size <= Math.max(leastRoom, 2 * inUse)) return kept;
    kept.delete(name);
    size -= length;
  }
  return kept;
}

function sizeOf(places: ReadonlyMap<string, PiecePlace>): number {
  return [...places.values()].reduce((sum, { length }) => sum + length, 0);
}

function loadIndex(folder: string, kind: string) {
  return attempt(() => {
    const path = join(folder, indexName(kind));
    // Reading a pipe would wait for ever.
    const index = statSync(path).isFile() ? parseIndex(readFileSync(path, "utf8")) : null;
    return index !== null && isPackOf(kind, index.pack) ? index : undefined;
  });
}

function writeIndex(folder: string, kind: string, index: Parameters<typeof indexText>[0]): void {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, temporaryName());
  writeFileSync(temporary, indexText(index));
  renameSync(temporary, join(folder, indexName(kind)));
}

/** Packs that no index names any more, of killed builds too. */
function removeOthers(folder: string, kind: string, pack: string): void {
  const others = readdirSync(folder).filter((name) => isPackOf(kind, name) && name !== pack);
  for (const name of others) rmSync(join(folder, name), { force: true });
}

const indexName = (kind: string) => `${kind}.index`;
const packName = (kind: string, number: number) => `${kind}.${number}`;
const numberOf = (pack: string) => Number(pack.slice(pack.lastIndexOf(".") + 1));
const isPackOf = (kind: string, name: string) =>
  name.startsWith(`${kind}.`) && /^[1-9]\d{0,8}$/.test(name.slice(kind.length + 1));

function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
