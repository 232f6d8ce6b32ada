import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

// What the soaks share: builds with dates of their own, the files they left, and the same chances for the same seed.

/** The environment of a build whose papers bear a date of our own, in seconds since 1970. */
export function environment(epoch) {
  return { ...process.env, SOURCE_DATE_EPOCH: epoch, NO_COLOR: "1" };
}

/** Every file of a folder, below it, with `/` between folders. */
export function filesIn(dir) {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dir.length + 1)
      .replaceAll("\\", "/"),
  );
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
