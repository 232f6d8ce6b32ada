import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { allBytes } from "../../src/base/byte-source.ts";
import { openPlainFile } from "../../src/write/plain-file.ts";

const folder = mkdtempSync(join(tmpdir(), "shiryo-open-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file is read where it is asked for", () => {
  const path = join(folder, "paper");
  writeFileSync(path, "0123456789");
  const file = openPlainFile(path);
  expect(file.length).toBe(10);
  expect(file.read(3, 6).toString()).toBe("345");
  expect(allBytes(file).toString()).toBe("0123456789");
  expect(() => file.read(8, 11)).toThrow(RangeError);
  file.close();
});

test("a file that is cut off while it is open is told, as the system tells its faults", () => {
  const path = join(folder, "cut");
  writeFileSync(path, "0123456789");
  const file = openPlainFile(path);
  truncateSync(path, 4);
  expect(() => allBytes(file)).toThrow(expect.objectContaining({ code: "EIO", syscall: "read" }) as Error);
  file.close();
});

test("what is no file is not opened", () => {
  expect(() => openPlainFile(folder)).toThrow(expect.objectContaining({ code: "EINVAL" }) as Error);
  expect(() => openPlainFile(join(folder, "none"))).toThrow(expect.objectContaining({ code: "ENOENT" }) as Error);
});

test.skipIf(process.platform === "win32")("a pipe is not waited for, a file larger than any paper is not read", () => {
  execFileSync("mkfifo", [join(folder, "pipe")]);
  expect(() => openPlainFile(join(folder, "pipe"))).toThrow(expect.objectContaining({ code: "EINVAL" }) as Error);
  const large = join(folder, "large");
  writeFileSync(large, "");
  truncateSync(large, 2 ** 31);
  expect(() => openPlainFile(large)).toThrow(expect.objectContaining({ code: "EFBIG" }) as Error);
});
