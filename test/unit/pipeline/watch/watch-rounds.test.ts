import { expect, test } from "vitest";
import { changeQueue } from "../../../../src/pipeline/watch/watch-rounds.ts";

/** A queue whose time passes when it waits: `at` says what happens after so many milliseconds. */
function queueWith(at: Readonly<Record<number, () => void>>, isUnderWay = (_path: string) => false) {
  const stop = new AbortController();
  let now = 0;
  const queue = changeQueue({
    signal: stop.signal,
    isUnderWay: (path) => Promise.resolve(isUnderWay(path)),
    wait: (milliseconds) => {
      for (const end = now + milliseconds; now < end; ) at[++now]?.();
      return Promise.resolve();
    },
  });
  return { queue, batches: queue.batches(), stop, now: () => now };
}

test("what is saved together comes in one batch, each file once and in order", async () => {
  const { queue, batches } = queueWith({ 10: () => queue.note("b"), 70: () => queue.note("a") });
  queue.note("b");
  expect((await batches.next()).value).toEqual(["a", "b"]);
});

test("what changes while a batch is worked on comes in one more", async () => {
  const { queue, batches } = queueWith({});
  queue.note("a");
  await batches.next();
  queue.note("a");
  queue.note("c");
  expect((await batches.next()).value).toEqual(["a", "c"]);
});

test("a file that is empty or gone is waited for, but not for ever", async () => {
  let isWritten = false;
  const { queue, batches, now } = queueWith({ 200: () => (isWritten = true) }, () => !isWritten);
  queue.note("a");
  await batches.next();
  expect(now()).toBeGreaterThanOrEqual(200);
  expect(now()).toBeLessThan(400);
  const gone = queueWith({}, () => true);
  gone.queue.note("a");
  await gone.batches.next();
  expect(gone.now()).toBeLessThan(600);
});

test("who saves without end does not keep the papers waiting without end", async () => {
  const always = Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [at, () => queue.note("a")]));
  const { queue, batches, now } = queueWith(always);
  queue.note("a");
  await batches.next();
  expect(now()).toBeLessThan(3000);
});

test("the end of the watch ends the waiting", async () => {
  const { batches, stop } = queueWith({});
  const next = batches.next();
  stop.abort();
  expect((await next).done).toBe(true);
});
