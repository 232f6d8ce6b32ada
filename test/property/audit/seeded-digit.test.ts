import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { packPart } from "../../../src/opc/pack-part.ts";
import { readPackage } from "../../../src/opc/read-package.ts";
import { writePackage } from "../../../src/opc/write-package.ts";
import { type FinishedPaper, smallPapers } from "../../fixtures/small-papers.ts";
import { rounds } from "../../fixtures/rounds.ts";

let papers: readonly FinishedPaper[] = [];

beforeAll(async () => {
  papers = (await smallPapers()).filter(({ paper }) => !paper.path.endsWith(".csv"));
});

test("finished papers have no findings", async () => {
  expect(papers.length).toBeGreaterThanOrEqual(6);
  for (const { paper, bytes, audit } of papers)
    expect([paper.path, (await audit(bytes)).findings]).toEqual([paper.path, []]);
});

test("a wrong digit in any figure of a Word paper is found", async () => {
  await fc.assert(
    fc.asyncProperty(aSeed(), (seed) => isFound(seed, "briefings")),
    { numRuns: rounds(120) },
  );
});

test("a wrong digit in any figure of a workbook is found", async () => {
  await fc.assert(
    fc.asyncProperty(aSeed(), (seed) => isFound(seed, "workbooks")),
    { numRuns: rounds(120) },
  );
});

test("another programme's briefing under this name is found", async () => {
  const [first, second] = papers.filter(({ paper }) => paper.kind === "briefings");
  if (first === undefined || second === undefined) throw new Error("there are no two briefings");
  const { findings } = await first.audit(second.bytes);
  expect(findings).toMatchObject([{ kind: "audit-swapped", expected: first.paper.title, found: second.paper.title }]);
});

test("another PJ's workbook under this name is found", async () => {
  const [first, second] = papers.filter(({ paper }) => paper.kind === "workbooks");
  if (first === undefined || second === undefined) throw new Error("there are no two workbooks");
  expect((await first.audit(second.bytes)).findings).toMatchObject([{ kind: "audit-swapped" }]);
});

type Seed = { readonly paper: number; readonly place: number; readonly digit: number };

/** Which paper, which of its digits, and what is put in its place. */
function aSeed() {
  return fc.record({ paper: fc.nat(), place: fc.nat(), digit: fc.integer({ min: 1, max: 9 }) });
}

async function isFound(seed: Seed, kind: string): Promise<void> {
  const own = papers.filter((one) => one.paper.kind === kind);
  const { bytes, audit, paper } = own[seed.paper % own.length] ?? own[0] ?? fail();
  const seeded = withWrongDigit(bytes, seed);
  const { findings } = await audit(seeded.bytes);
  expect(findings.length, `${paper.path}: ${seeded.where}`).toBeGreaterThan(0);
}

/** Texts of Word, stored numbers and texts of sheets, copies of cells in charts. */
const figures: Readonly<Record<string, RegExp>> = {
  "word/document.xml": /(?<=<w:t[^>]*>)[^<]+(?=<)/g,
  "xl/sharedStrings.xml": /(?<=<t[^>]*>)[^<]+(?=<)/g,
};
const sheets = /(?<=<c r="[A-Z]+\d+"(?: s="\d+")?>(?:<f>[^<]*<\/f>)?<v>)[^<]+(?=<)/g;
const charts = /(?<=<c:v>)[^<]+(?=<)/g;

function patternOf(name: string): RegExp | undefined {
  if (/^(?:word|xl)\/charts\/chart\d+\.xml$/.test(name)) return charts;
  // The last sheet is the one that only programs read; see docs/audit.md.
  return /^xl\/worksheets\/sheet\d+\.xml$/.test(name) ? sheets : figures[name];
}

function withWrongDigit(bytes: Uint8Array, { place, digit }: Seed): { bytes: Uint8Array; where: string } {
  const parts = new Map([...readPackage(bytes)].map(([name, part]) => [name, Buffer.from(part).toString("utf8")]));
  const hidden = hiddenSheet(parts);
  const digits = [...parts]
    .filter(([name]) => name !== hidden)
    .flatMap(([name, text]) => digitsIn(name, text, hiddenTexts(parts, hidden)));
  const chosen = digits[place % digits.length] ?? fail();
  const text = parts.get(chosen.name) ?? "";
  const wrong = String((Number(text[chosen.at]) + digit) % 10);
  const changed = `${text.slice(0, chosen.at)}${wrong}${text.slice(chosen.at + 1)}`;
  const packed = [...readPackage(bytes)].map(([name, part]) =>
    packPart(name, name === chosen.name ? Buffer.from(changed) : part),
  );
  return { bytes: writePackage(packed), where: `${chosen.name} ${changed.slice(chosen.at - 40, chosen.at + 20)}` };
}

type Digit = { readonly name: string; readonly at: number };

function digitsIn(name: string, text: string, hidden: ReadonlySet<string>): Digit[] {
  const pattern = patternOf(name);
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].flatMap((match) =>
    hidden.has(match[0])
      ? []
      : [...printedPart(match[0]).matchAll(/[0-9]/g)].map((digit) => ({ name, at: match.index + digit.index })),
  );
}

/** Programs differ in the last bits of a fraction, which nobody sees. */
function printedPart(text: string): string {
  return /^-?\d+\.\d{8}/.exec(text)?.[0] ?? text;
}

/** The sheet that only the reader of returned workbooks looks at. */
function hiddenSheet(parts: ReadonlyMap<string, string>): string {
  const book = parts.get("xl/workbook.xml") ?? "";
  const count = [...book.matchAll(/<sheet /g)].length;
  return book.includes('name="_shiryo"') ? `xl/worksheets/sheet${count}.xml` : "";
}

/** Texts that stand in that sheet, or mark rows and columns for it. */
function hiddenTexts(parts: ReadonlyMap<string, string>, hidden: string): ReadonlySet<string> {
  const shared = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text]) => text ?? "",
  );
  const used = [...(parts.get(hidden) ?? "").matchAll(/t="s"><v>(\d+)</g)].map(
    ([, index]) => shared[Number(index)] ?? "",
  );
  return new Set([...used, ...shared.filter((text) => /^actual\.\d+$/.test(text))]);
}

function fail(): never {
  throw new Error("there is nothing to choose from");
}
