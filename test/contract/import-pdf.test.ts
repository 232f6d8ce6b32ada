import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDocument } from "../../src/import/parse-document.ts";
import { readPdf } from "../../src/import/pdf/read-pdf.ts";
import { type Layout, policyFodt } from "../fixtures/policy-fodt.ts";
import { hasReader } from "../fixtures/readers.ts";
import { pdfOf, tinyPdf } from "../fixtures/tiny-pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "shiryo-pdf-"));
const cMaps = `${join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps")}/`;
const policy = readFileSync(join(import.meta.dirname, "../documents/policy-fy2026.txt"), "utf8").replaceAll(
  "\r\n",
  "\n",
);
const isPrinted = hasReader("soffice", "--version");
const layouts: Readonly<Record<string, Layout>> = {
  plain: {},
  tables: { tables: true },
  narrow: { tables: true, narrow: true },
  columns: { columns: true },
  readings: { tables: true, readings: true },
  mincho: { tables: true, font: "IPAMincho" },
};

beforeAll(() => {
  if (!isPrinted) return;
  for (const [name, layout] of Object.entries(layouts)) {
    writeFileSync(join(folder, `${name}.fodt`), policyFodt(policy, layout));
  }
  print("pdf", Object.keys(layouts));
  const secret =
    '{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"x"}}';
  writeFileSync(join(folder, "secret.fodt"), policyFodt(policy, {}));
  print(`pdf:writer_pdf_Export:${secret}`, ["secret"]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function print(filter: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const files = names.map((name) => join(folder, `${name}.fodt`));
  execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, ...files], {
    stdio: "ignore",
  });
}

const read = (bytes: Uint8Array) => readPdf(bytes, { cMaps });

test.skipIf(!isPrinted).each(Object.keys(layouts))(
  "a printed policy in the layout %s says what its text says",
  async (name) => {
    const printed = await read(readFileSync(join(folder, `${name}.pdf`)));
    expect(printed).not.toHaveProperty("refusal");
    expect(programsOf("text" in printed ? printed.text : "")).toEqual(programsOf(policy));
  },
);

/** Programmes without their lines, which differ on paper. */
function programsOf(text: string): unknown {
  return JSON.parse(
    JSON.stringify(parseDocument(text).programs, (key, value) => (key === "source" ? undefined : value)),
  );
}

test.skipIf(!isPrinted)("readings are left out of the lines and told", async () => {
  const printed = await read(readFileSync(join(folder, "readings.pdf")));
  expect(printed).toMatchObject({ pages: 3 });
  expect("readings" in printed && printed.readings.every(({ text }) => text === "ひょうほん")).toBe(true);
  expect("readings" in printed && printed.readings.length).toBeGreaterThan(10);
});

test.skipIf(!isPrinted)("a PDF with a password is refused", async () => {
  expect(await read(readFileSync(join(folder, "secret.pdf")))).toEqual({ refusal: "encrypted" });
});

test("text in a font that is not embedded is read by the library's tables", async () => {
  const pdf = tinyPdf([[{ text: "研究事業名　標本創薬研究事業①髙", x: 60, y: 700 }]]);
  expect(await read(pdf)).toMatchObject({ text: "研究事業名 標本創薬研究事業①髙\n", pageOfLine: [1, 1] });
});

test("pages without text, garbled pages and garbage are refused", async () => {
  expect(await read(tinyPdf([[], []]))).toEqual({ refusal: "no-text" });
  const latin = Array.from({ length: 9 }, (_, at) => ({ text: "qxzvkwjh gqzzxv", x: 60, y: 700 - at * 20 }));
  expect(await read(tinyPdf([latin]))).toEqual({ refusal: "garbled" });
  expect(await read(Buffer.from("%PDF-1.7 nothing that follows is a PDF"))).toMatchObject({ refusal: "damaged" });
});

test("more than 5,000 pages are refused", async () => {
  const kids = "3 0 R ".repeat(5001);
  const pdf = pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count 5001 >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
  ]);
  expect(await read(pdf)).toEqual({ refusal: "too-many-pages", detail: "5001" });
});

test("a PDF cut off or damaged anywhere is read or refused, never a crash", async () => {
  const whole = tinyPdf([[{ text: "標本を用いる医薬品の研究は、手順の違いによって結果が揺れる。", x: 60, y: 700 }]]);
  for (let at = 0; at < whole.length; at += 97) {
    expect(Object.keys(await read(whole.subarray(0, at))).length).toBeGreaterThan(0);
    const damaged = whole.map((byte, place) => (place > at && place < at + 9 ? 0x20 : byte));
    expect(Object.keys(await read(damaged)).length).toBeGreaterThan(0);
  }
});
