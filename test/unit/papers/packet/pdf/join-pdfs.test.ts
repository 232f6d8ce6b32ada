import * as library from "@cantoo/pdf-lib";
import { degrees, PDFDocument } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { ProblemError, toldProblem } from "../../../../../src/base/problem.ts";
import { joinPdfs, readOutline, writeOutline } from "../../../../../src/papers/packet/pdf/join-pdfs.ts";

const properties = { title: "全資料", date: new Date("2025-07-16T00:00:00Z"), language: "ja-JP" };

async function aPdf(pages: number, title?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([595, 842]).setRotation(degrees(page * 90));
  if (title !== undefined) writeOutline(library, document, [{ title, page: pages - 1, children: [] }]);
  return document.save();
}

test("papers are joined in order, with an outline that holds the papers' own", async () => {
  const papers = [
    { title: "議事次第", name: "a.pdf", bytes: await aPdf(1) },
    { title: "資料１", name: "b.pdf", bytes: await aPdf(3, "１　医薬品PJ") },
  ];
  const joined = await PDFDocument.load(await joinPdfs(papers, properties));
  expect(joined.getPageCount()).toBe(4);
  expect(readOutline(library, joined)).toEqual([
    { title: "議事次第", page: 0, children: [] },
    { title: "資料１", page: 1, children: [{ title: "１　医薬品PJ", page: 3, children: [] }] },
  ]);
});

test("the same papers give the same bytes", async () => {
  const papers = [{ title: "資料１", name: "a.pdf", bytes: await aPdf(2) }];
  expect(Buffer.from(await joinPdfs(papers, properties)).equals(await joinPdfs(papers, properties))).toBe(true);
});

async function aProtectedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await aPdf(1));
  document.encrypt({ userPassword: "himitsu", ownerPassword: "himitsu" });
  return document.save();
}

test("every damaged or protected PDF is told of by its name", async () => {
  const sound = await aPdf(1);
  const papers = [
    { title: "甲", name: "cut.pdf", bytes: sound.slice(0, 40) },
    { title: "乙", name: "sound.pdf", bytes: sound },
    { title: "丙", name: "text.pdf", bytes: Buffer.from("not a PDF") },
    { title: "丁", name: "locked.pdf", bytes: await aProtectedPdf() },
  ];
  const error = await joinPdfs(papers, properties).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(ProblemError);
  expect((error as ProblemError).problems.map((one) => toldProblem(one, "en").message)).toEqual([
    "cut.pdf is damaged",
    "text.pdf is damaged",
    "locked.pdf is protected by a password",
  ]);
});
