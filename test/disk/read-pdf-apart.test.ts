import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { readPdfApart } from "../../src/tasks/import/pdf/read-pdf-apart.ts";
import { pdfOf, streamOf, tinyPdf } from "../fixtures/tiny-pdf.ts";

test("what another process reads of a PDF is what this one would read", async () => {
  const text = "標本を用いる医薬品の研究は、手順の違いによって結果が揺れる。";
  const pdf = tinyPdf([[{ text, x: 60, y: 700 }], [{ text, x: 60, y: 700 }]]);
  expect(await readPdfApart(pdf)).toMatchObject({ text: `${text}\n\n${text}\n`, pageOfLine: [1, 1, 2, 2], pages: 2 });
  expect(await readPdfApart(tinyPdf([[]]))).toEqual({ refusal: "no-text" });
  expect(await readPdfApart(Buffer.from("%PDF-1.7 nothing that follows is a PDF"))).toMatchObject({
    refusal: "damaged",
  });
});

test("forms that hold each other without end are refused for the time they take", async () => {
  const resources = (next: number) => `/Resources << /XObject << /A ${next} 0 R >> /Font << /F 5 0 R >> >>`;
  const forms = Array.from({ length: 50 }, (_, at) =>
    streamOf("BT /F 9 Tf (a) Tj ET /A Do /A Do", `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${resources(at + 7)}`),
  );
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
  const pdf = pdfOf([...oneEmptyPage(resources(6)), streamOf("/A Do"), font, ...forms, streamOf("")]);
  expect(await readPdfApart(pdf, { seconds: 2, megabytes: 400 })).toEqual({ refusal: "too-heavy", detail: "time" });
});

test("content that unpacks to more than the memory may hold is refused", async () => {
  const spaces = deflateSync(Buffer.alloc(200_000_000, " "), { level: 1 }).toString("latin1");
  const pdf = pdfOf([...oneEmptyPage(""), streamOf(spaces, "/Filter /FlateDecode")]);
  expect(await readPdfApart(pdf, { seconds: 10, megabytes: 200 })).toEqual({ refusal: "too-heavy", detail: "memory" });
});

/** Catalogue, pages and one page whose content is the fourth object. */
function oneEmptyPage(resources: string): string[] {
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents 4 0 R >>`,
  ];
}
