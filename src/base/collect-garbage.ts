import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Have the garbage collected if much of it may have gathered: to be called after each of thousands of like steps.
 *
 * V8 lets a heap grow to several times of what is in use before it looks through it, which at ten thousand programmes
 * is a gigabyte. It costs a twentieth of the time there, and nothing while the heap is small.
 */
export function collectGarbage(): void {
  const used = usedMemory();
  if (used < smallHeap || used < usedAfterLast + mostGarbage) return;
  collector ??= newCollector();
  collector();
  usedAfterLast = usedMemory();
}

/** In bytes. Buffers stand outside the heap, and are let go of with the objects that hold them. */
function usedMemory(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

const smallHeap = 150_000_000;
const mostGarbage = 30_000_000;

let usedAfterLast = 0;
let collector: (() => void) | undefined;

/**
 * Node gives the collector only to contexts that are made after the flag is set. From now on V8 itself, too, looks
 * through the heap when it has grown by a seventh: between two steps there may be a long one.
 */
function newCollector(): () => void {
  setFlagsFromString("--expose-gc");
  setFlagsFromString("--heap-growing-percent=15");
  return runInNewContext("gc") as () => void;
}
