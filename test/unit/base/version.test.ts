import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeDigest, engineDigest, sourceDigest } from "../../../src/base/version.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "shiryo-code-"));
  mkdirSync(join(root, "src/look"), { recursive: true });
  writeFileSync(join(root, "package-lock.json"), "{}");
  writeFileSync(join(root, "src/look/size.ts"), "export const size = 10;");
});

afterAll(() => rmSync(root, { recursive: true }));

test("from source there is no digest of the bundle, and one of the files for the keys of papers", () => {
  expect(codeDigest).toBeNull();
  expect(engineDigest()).toMatch(/^[0-9a-f]{64}$/);
  expect(engineDigest()).toBe(engineDigest());
});

test("a changed file, a renamed one and other packages each give another digest", () => {
  const seen = [sourceDigest(root)];
  writeFileSync(join(root, "src/look/size.ts"), "export const size = 11;");
  seen.push(sourceDigest(root));
  rmSync(join(root, "src/look/size.ts"));
  writeFileSync(join(root, "src/look/sizes.ts"), "export const size = 11;");
  seen.push(sourceDigest(root));
  writeFileSync(join(root, "package-lock.json"), '{"packages":{}}');
  seen.push(sourceDigest(root));
  expect(new Set(seen).size).toBe(4);
  expect(sourceDigest(root)).toBe(seen[3]);
});
