import { expect, test } from "vitest";
import { retryBusy } from "../../../src/write/write-file-whole.ts";

function failing(code: string, times: number) {
  let calls = 0;
  return {
    step: () => (++calls > times ? Promise.resolve("done") : Promise.reject(Object.assign(new Error(code), { code }))),
    calls: () => calls,
  };
}

test("a file that is held for a moment is tried again", async () => {
  const busy = failing("EBUSY", 1);
  expect(await retryBusy(busy.step, "linux")).toBe("done");
  const open = failing("EPERM", 1);
  expect(await retryBusy(open.step, "win32")).toBe("done");
});

test("a permission that is missing on Linux is told at once", async () => {
  const refused = failing("EACCES", 9);
  await expect(retryBusy(refused.step, "linux")).rejects.toThrow("EACCES");
  expect(refused.calls()).toBe(1);
});

test("a file that stays open in Word is given up in the end", async () => {
  const busy = failing("EBUSY", 99);
  await expect(retryBusy(busy.step)).rejects.toThrow("EBUSY");
  expect(busy.calls()).toBe(5);
});
